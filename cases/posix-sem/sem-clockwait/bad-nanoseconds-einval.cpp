// sem_clockwait() that would have to wait refuses a time with nanoseconds below 0 or of a second and more.
//
// ref:      POSIX.1-2024 XSH sem_clockwait() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/sem_clockwait.hpp"
#include "support/sync.hpp"

int main() {
    need_sem_clockwait();
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));

    for (long nanoseconds : {-1L, 1'000'000'000L}) {
        timespec end = distant_time(CLOCK_MONOTONIC);
        end.tv_nsec = nanoseconds;
        observe(format("%ld nanoseconds", nanoseconds).chars, sem_clockwait(&semaphore, CLOCK_MONOTONIC, &end));
    }
    const timespec end = {0, 999'999'999};  // long past, unless the system has just started
    observe("999999999 nanoseconds", sem_clockwait(&semaphore, CLOCK_MONOTONIC, &end));
}
