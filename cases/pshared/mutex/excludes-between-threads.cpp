// A mutex keeps the threads of a process apart: no increment of a counter gets lost between lock and unlock.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.excludes-across-fork

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    volatile int counter = 0, inside = 0, met = 0;
    in_threads(4, [&](int) {
        for (int i = 0; i < 1000; ++i) {
            must(Error{pthread_mutex_lock(&mutex)});
            if (inside) met = met + 1;
            inside = 1;
            counter = counter + 1;
            if (i % 50 == 0) sched_yield();
            inside = 0;
            must(Error{pthread_mutex_unlock(&mutex)});
        }
    });
    observe("counter", counter);
    observe("times two were inside", met);
}
