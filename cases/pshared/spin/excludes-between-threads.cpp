// A spin lock keeps the threads of a process apart: no increment of a counter gets lost.
//
// ref:       POSIX.1-2024 XSH pthread_spin_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_spin_init() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.spin.excludes-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_spinlock_t lock;
    must(Error{pthread_spin_init(&lock, PTHREAD_PROCESS_PRIVATE)});
    volatile int counter = 0;
    in_threads(2, [&](int) {
        for (int i = 0; i < 2000; ++i) {
            must(Error{pthread_spin_lock(&lock)});
            const int before = counter;
            volatile int work = 0;
            while (work < 100) work = work + 1;
            if (i % 250 == 0) sched_yield();
            counter = before + 1;
            must(Error{pthread_spin_unlock(&lock)});
        }
    });
    observe("counter", counter);
}
