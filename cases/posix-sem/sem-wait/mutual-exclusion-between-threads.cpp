// A semaphore of one unit keeps threads apart: no increment of a counter gets lost between wait and post.
//
// ref:       POSIX.1-2024 XSH sem_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-wait.mutual-exclusion-counter

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 1));
    volatile int counter = 0, inside = 0, met = 0;
    in_threads(4, [&](int) {
        for (int i = 0; i < 500; ++i) {
            must(sem_wait(&semaphore));
            if (inside) met = met + 1;
            inside = 1;
            counter = counter + 1;
            if (i % 50 == 0) sched_yield();
            inside = 0;
            must(sem_post(&semaphore));
        }
    });
    observe("counter", counter);
    observe("times two were inside", met);
}
