// A process-shared mutex in shared memory keeps a process and its children apart.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setpshared() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_mutex_t* mutex = shared_mutex();
    volatile int* counter = shared<int>();
    volatile int* inside = shared<int>();
    volatile int* met = shared<int>();

    const Text ends = in_processes(4, [=](int) {
        for (int i = 0; i < 2500; ++i) {
            must(Error{pthread_mutex_lock(mutex)});
            if (*inside) *met = *met + 1;
            *inside = 1;
            *counter = *counter + 1;
            if (i % 500 == 0) sched_yield();
            *inside = 0;
            must(Error{pthread_mutex_unlock(mutex)});
        }
        return 0;
    });
    observe("the processes", ends.chars);
    observe("counter", *counter);
    observe("times two were inside", *met);
}
