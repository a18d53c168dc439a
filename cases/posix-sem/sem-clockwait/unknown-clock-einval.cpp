// sem_clockwait() that would have to wait refuses a clock that does not exist, and leaves the semaphore as it is.
//
// ref:      POSIX.1-2024 XSH sem_clockwait() ERRORS EINVAL; POSIX.1-2024 XSH sem_clockwait() RETURN VALUE
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    const timespec end = distant_time();
    observe("clock 99", sem_clockwait(&semaphore, static_cast<clockid_t>(99), &end));
    observe("value", value_of(&semaphore));
    must(sem_post(&semaphore));
    observe("CLOCK_REALTIME, with a unit there", sem_clockwait(&semaphore, CLOCK_REALTIME, &end));
    observe("value", value_of(&semaphore));
}
