// A recursive mutex is free for other threads only after as many unlocks as there were locks.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.recursive-counts pshared.mutex.recursive-trylock-succeeds

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE)});
    pthread_mutex_t mutex;
    must(Error{pthread_mutex_init(&mutex, &attributes)});
    auto try_in_a_thread = [&](const char* when) {
        Thread thread([&] {
            const Error result = {pthread_mutex_trylock(&mutex)};
            observe(when, result);
            if (result.number == 0) must(Error{pthread_mutex_unlock(&mutex)});
        });
    };
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("lock again", Error{pthread_mutex_lock(&mutex)});
    observe("try to lock", Error{pthread_mutex_trylock(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    try_in_a_thread("a thread after two of three unlocks");
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    try_in_a_thread("a thread after three of three");
}
