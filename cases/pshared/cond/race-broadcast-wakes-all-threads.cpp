// A broadcast at the time when three threads come to wait leaves none of them asleep.
//
// ref:      POSIX.1-2024 XSH pthread_cond_broadcast() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    repeat_rounds([&](Round& round) {
        bool go = false, well = true;
        int woken = 0;
        auto wait_for_go = [&] {
            bool right = pthread_mutex_lock(&mutex) == 0;
            int result = 0;
            while (!go && result == 0) result = pthread_cond_wait(&condition, &mutex);
            woken += result == 0;
            well = well && right;
            right = pthread_mutex_unlock(&mutex) == 0;
            if (!right) well = false;
        };
        Thread first(wait_for_go), second(wait_for_go), third(wait_for_go);
        round.pause(0);
        const int locked = pthread_mutex_lock(&mutex);
        go = true;
        const int told = pthread_cond_broadcast(&condition);
        const int unlocked = pthread_mutex_unlock(&mutex);
        first.join();
        second.join();
        third.join();
        round.check("the flag is set under the mutex", locked == 0 && unlocked == 0);
        round.check("the broadcast succeeds", told == 0);
        round.check("all three wake", woken == 3);
        round.check("each has the mutex then", well);
    });
}
