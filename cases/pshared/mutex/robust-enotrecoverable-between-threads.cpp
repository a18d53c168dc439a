// Where the end of a thread gives EOWNERDEAD to the next locker of its robust mutex, nobody can lock the mutex again if that one
// unlocks it without making it consistent.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_unlock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS ENOTRECOVERABLE; POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS ENOTRECOVERABLE
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.robust-unlock-without-consistent-enotrecoverable

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_release_at_end_of_thread();
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    observe("a thread locks it and ends", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("lock in another thread", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("try to lock in another thread", in_a_thread([&] { return Error{pthread_mutex_trylock(&mutex)}; }));
    observe("destroy", Error{pthread_mutex_destroy(&mutex)});
}
