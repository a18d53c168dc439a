// sem_timedwait() that would have to wait refuses a time with nanoseconds below 0 or of a second and more.
//
// ref:      POSIX.1-2024 XSH sem_timedwait() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));

    for (long nanoseconds : {-1L, 1'000'000'000L}) {
        timespec end = distant_time();
        end.tv_nsec = nanoseconds;
        observe(format("%ld nanoseconds", nanoseconds).chars, sem_timedwait(&semaphore, &end));
    }
    const timespec end = {0, 999'999'999};
    observe("999999999 nanoseconds", sem_timedwait(&semaphore, &end));
    observe("value", value_of(&semaphore));
}
