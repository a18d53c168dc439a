// sem_timedwait() at value 0 fails with ETIMEDOUT, not before CLOCK_REALTIME has reached the time given.
//
// ref:       POSIX.1-2024 XSH sem_timedwait() DESCRIPTION; POSIX.1-2024 XSH sem_timedwait() ERRORS ETIMEDOUT
// profile:   posix
// strength:  shall fail
// assertion: posix-sem.sem-timedwait.past-time-unavailable-etimedout

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));

    const timespec end = time_in(40);
    observe("wait until a time 40 ms ahead", sem_timedwait(&semaphore, &end));
    observe("the time has come", has_come(end));
    const timespec past = {0, 0};
    observe("wait until a time long past", sem_timedwait(&semaphore, &past));
    observe("value", value_of(&semaphore));
}
