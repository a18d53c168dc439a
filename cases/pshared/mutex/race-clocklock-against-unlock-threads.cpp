// A mutex that is unlocked when the time of a waiter comes by the monotonic clock is either the waiter's or free.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_clocklock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_clocklock() RETURN VALUE
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    repeat_rounds([&](Round& round) {
        must(Error{pthread_mutex_lock(&mutex)});
        const timespec end = Round::soon(CLOCK_MONOTONIC);
        int released = -5;
        bool inside = true, alone = true, left = true;
        Thread waiter([&] {
            const int result = pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &end);
            alone = result == 0 ? !inside : result == ETIMEDOUT && has_come(end, CLOCK_MONOTONIC);
            if (result == 0) left = pthread_mutex_unlock(&mutex) == 0;
        });
        round.pause(0);
        inside = false;
        released = pthread_mutex_unlock(&mutex);
        waiter.join();
        round.check("the waiter gets it when it is free, or times out", alone);
        round.check("both unlock what they have", released == 0 && left);
        const bool free = pthread_mutex_trylock(&mutex) == 0;
        round.check("it is free in the end", free);
        if (free) must(Error{pthread_mutex_unlock(&mutex)});
    });
}
