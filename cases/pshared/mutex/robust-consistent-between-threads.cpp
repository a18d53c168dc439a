// Where the end of a thread gives EOWNERDEAD to the next locker of its robust mutex, the mutex works as before once that one has
// called pthread_mutex_consistent() and unlocked it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_consistent() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.robust-consistent-restores

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_release_at_end_of_thread();
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    observe("a thread locks it and ends", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("make it consistent", Error{pthread_mutex_consistent(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("another thread locks and unlocks it", in_a_thread([&] {
                const Error locked = {pthread_mutex_lock(&mutex)};
                return locked.number == 0 ? Error{pthread_mutex_unlock(&mutex)} : locked;
            }));
    observe("try to lock afterwards", Error{pthread_mutex_trylock(&mutex)});
}
