// A robust mutex that cannot be recovered after the end of a thread can be destroyed and made anew in its place; it works between
// threads then.
//
// ref:       POSIX.1-2024 XSH pthread_mutexattr_getrobust() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_destroy() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.robust-init-after-destroy-usable

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_release_at_end_of_thread();
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    must(in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("try to lock", Error{pthread_mutex_trylock(&mutex)});
    observe("destroy", Error{pthread_mutex_destroy(&mutex)});
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(robust_supported(pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST)));
    observe("make it anew", Error{pthread_mutex_init(&mutex, &attributes)});
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("another thread tries to lock", in_a_thread([&] { return Error{pthread_mutex_trylock(&mutex)}; }));
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("a thread locks it and ends", in_a_thread([&] { return Error{pthread_mutex_lock(&mutex)}; }));
    observe("lock", Error{pthread_mutex_lock(&mutex)});
}
