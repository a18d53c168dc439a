// Where the end of a thread gives EOWNERDEAD to the next locker of its robust mutex, and that one ends before it has made the mutex
// consistent or unlocked it, the next one gets EOWNERDEAD, too.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_consistent() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.robust-second-owner-dies-eownerdead-again

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_release_at_end_of_thread();
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    observe("the first thread locks and ends", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("the second locks and ends", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("make it consistent", Error{pthread_mutex_consistent(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("lock", Error{pthread_mutex_lock(&mutex)});
}
