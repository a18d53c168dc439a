// A semaphore of one unit keeps processes apart: no increment of a shared counter gets lost between wait and post.
//
// ref:      POSIX.1-2024 XSH sem_wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

int main() {
    sem_t* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 1));
    volatile int* counter = shared<int>();
    volatile int* inside = shared<int>();
    volatile int* met = shared<int>();

    const Text ends = in_processes(4, [=](int) {
        for (int i = 0; i < 2500; ++i) {
            must(sem_wait(semaphore));
            if (*inside) *met = *met + 1;
            *inside = 1;
            *counter = *counter + 1;
            if (i % 500 == 0) sched_yield();
            *inside = 0;
            must(sem_post(semaphore));
        }
        return 0;
    });
    observe("the processes", ends.chars);
    observe("counter", *counter);
    observe("times two were inside", *met);
}
