// sem_post() of a semaphore whose value is SEM_VALUE_MAX fails with EOVERFLOW and leaves the value.
//
// ref:      POSIX.1-2024 XSH sem_post() ERRORS EOVERFLOW
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/sync.hpp"

int main() {
    const long limit = greatest_value();
    if (limit == -1 || static_cast<unsigned long>(limit) > INT_MAX) unsupported("no limit here that sem_getvalue() could store");
    const int maximum = static_cast<int>(limit);
    sem_t semaphore;
    must(sem_init(&semaphore, 0, static_cast<unsigned>(maximum)));

    observe("post beyond the maximum", sem_post(&semaphore));
    observe("value is SEM_VALUE_MAX", value_of(&semaphore) == maximum);
    must(sem_wait(&semaphore));
    observe("post up to the maximum", sem_post(&semaphore));
    observe("value is SEM_VALUE_MAX", value_of(&semaphore) == maximum);
}
