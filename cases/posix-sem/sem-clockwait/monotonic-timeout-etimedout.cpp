// sem_clockwait() measures its time by the clock that is named, CLOCK_MONOTONIC or CLOCK_REALTIME.
//
// ref:       POSIX.1-2024 XSH sem_clockwait() DESCRIPTION; POSIX.1-2024 XSH sem_clockwait() ERRORS ETIMEDOUT
// profile:   posix
// strength:  shall fail
// since:     2024
// assertion: posix-sem.sem-clockwait.past-time-unavailable-etimedout posix-sem.sem-clockwait.available-succeeds-at-once

#include "support/sync.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));

    for (clockid_t clock : {CLOCK_MONOTONIC, CLOCK_REALTIME}) {
        const timespec end = time_in(40, clock);
        observe("wait until a time 40 ms ahead", sem_clockwait(&semaphore, clock, &end));
        observe("the time has come", has_come(end, clock));
    }
    const timespec past = {0, 0};
    observe("wait until a time of CLOCK_MONOTONIC past", sem_clockwait(&semaphore, CLOCK_MONOTONIC, &past));
    must(sem_post(&semaphore));
    observe("the same with a unit there", sem_clockwait(&semaphore, CLOCK_MONOTONIC, &past));
    observe("value", value_of(&semaphore));
}
