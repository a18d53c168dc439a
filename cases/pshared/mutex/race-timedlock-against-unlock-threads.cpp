// A mutex that is unlocked when the time of a waiter comes is either the waiter's or free.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_timedlock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_timedlock() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    repeat_rounds([&](Round& round) {
        must(Error{pthread_mutex_lock(&mutex)});
        const timespec end = Round::soon();
        int released = -5;
        bool inside = true, alone = true, left = true;
        Thread waiter([&] {
            const int result = pthread_mutex_timedlock(&mutex, &end);
            alone = result == 0 ? !inside : result == ETIMEDOUT && has_come(end);
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
