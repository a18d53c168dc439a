// sem_post() of a semaphore whose value is SEM_VALUE_MAX fails with EOVERFLOW and leaves the value.
//
// ref:      POSIX.1-2024 XSH sem_post() ERRORS EOVERFLOW
// profile:  posix
// strength: shall fail

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, SEM_VALUE_MAX));

    observe("post beyond the maximum", sem_post(&semaphore));
    observe("value is SEM_VALUE_MAX", value_of(&semaphore) == SEM_VALUE_MAX);
    must(sem_wait(&semaphore));
    observe("post up to the maximum", sem_post(&semaphore));
    observe("value is SEM_VALUE_MAX", value_of(&semaphore) == SEM_VALUE_MAX);
}
