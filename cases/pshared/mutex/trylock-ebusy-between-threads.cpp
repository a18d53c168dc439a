// pthread_mutex_trylock() of a mutex that another thread holds returns EBUSY; once it is free the call locks it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_trylock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_trylock() ERRORS EBUSY
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.trylock-held-by-other-process-ebusy

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void try_in_a_thread(const char* when, pthread_mutex_t* mutex) {
    observe(when, in_a_thread([=] {
                const Error result = {pthread_mutex_trylock(mutex)};
                if (result.number == 0) must(Error{pthread_mutex_unlock(mutex)});
                return result;
            }));
}

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    try_in_a_thread("another thread tries before it is locked", &mutex);
    must(Error{pthread_mutex_lock(&mutex)});
    try_in_a_thread("it tries while the first thread has it", &mutex);
    must(Error{pthread_mutex_unlock(&mutex)});
    observe("lock it by trylock", Error{pthread_mutex_trylock(&mutex)});
    try_in_a_thread("it tries while the first thread has it", &mutex);
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
}
