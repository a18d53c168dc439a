// A post at the moment of a time-out by the monotonic clock is either taken by the wait or left in the value.
//
// ref:      POSIX.1-2024 XSH sem_clockwait() RETURN VALUE; POSIX.1-2024 XSH sem_clockwait() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    repeat_rounds([&](Round& round) {
        const timespec end = Round::soon(CLOCK_MONOTONIC);
        Thread poster([&] {
            round.pause(1);
            must(sem_post(&semaphore));
        });
        const bool taken = sem_clockwait(&semaphore, CLOCK_MONOTONIC, &end) == 0;
        const bool timed_out = !taken && errno == ETIMEDOUT;
        const bool in_time = !timed_out || has_come(end, CLOCK_MONOTONIC);
        poster.join();
        round.check("the wait takes a unit or times out", taken || timed_out);
        round.check("it does not time out early", in_time);
        round.check("a unit is left where none was taken", sem_trywait(&semaphore) == (taken ? -1 : 0));
        round.check("none is left after that", sem_trywait(&semaphore) == -1);
    });
}
