// When several threads try to take the last unit at once, one gets it, and the others fail with EAGAIN.
//
// ref:       POSIX.1-2024 XSH sem_trywait() DESCRIPTION; POSIX.1-2024 XSH sem_trywait() ERRORS EAGAIN
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: posix-sem.sem-trywait.zero-eagain

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphores[20];
    for (sem_t& semaphore : semaphores) must(sem_init(&semaphore, 0, 1));
    Atomic<int> taken[20] = {}, refused[20] = {};
    in_threads(4, [&](int) {
        for (int i = 0; i < 20; ++i)
            if (sem_trywait(&semaphores[i]) == 0) ++taken[i];
            else if (errno == EAGAIN) ++refused[i];
    });
    int once = 0, empty = 0;
    for (int i = 0; i < 20; ++i) {
        once += taken[i] == 1 && refused[i] == 3;
        empty += value_of(&semaphores[i]) == 0;
    }
    observe("semaphores that one thread took and three found with EAGAIN", once);
    observe("semaphores of value 0", empty);
}
