// Three threads that lock one mutex again and again, one of them without waiting, never have it at the same time, and each gets it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_trylock() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 5;
        volatile int counter = 0;
        int failed[3] = {}, taken = 0, refused = 0;
        auto add_under = [&](int party, auto lock) {
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                if (lock() != 0) {
                    ++failed[party];
                    continue;
                }
                const int before = counter;
                if (i == 2) sched_yield();
                counter = before + 1;
                failed[party] += pthread_mutex_unlock(&mutex) != 0;
            }
        };
        Thread first([&] { add_under(0, [&] { return pthread_mutex_lock(&mutex); }); });
        Thread second([&] { add_under(1, [&] { return pthread_mutex_lock(&mutex); }); });
        round.pause(2);
        while (taken < turns) {
            const int result = pthread_mutex_trylock(&mutex);
            if (result == EBUSY) {
                if (++refused % 50 == 0) nap();
                continue;
            }
            ++taken;
            failed[2] += result != 0;
            counter = counter + 1;
            failed[2] += pthread_mutex_unlock(&mutex) != 0;
        }
        first.join();
        second.join();
        round.check("each gets the mutex and gives it back", failed[0] + failed[1] + failed[2] == 0);
        round.check("no increment is lost", counter == 3 * turns);
    });
}
