// A process-shared spin lock keeps processes apart: no increment of a counter gets lost.
//
// ref:      POSIX.1-2024 XSH pthread_spin_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_spin_init() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_spinlock_t* lock = shared_spinlock();
    volatile int* counter = shared<int>();

    const Text ends = in_processes(2, [=](int) {
        for (int i = 0; i < 5000; ++i) {
            must(Error{pthread_spin_lock(lock)});
            const int before = *counter;
            volatile int work = 0;
            while (work < 100) work = work + 1;
            if (i % 250 == 0) sched_yield();
            *counter = before + 1;
            must(Error{pthread_spin_unlock(lock)});
        }
        return 0;
    });
    observe("the processes", ends.chars);
    observe("counter", *counter);
}
