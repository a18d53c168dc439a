// Two writers change a pair of numbers beside two readers. No reader sees half a change, and no change is lost.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_wrlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 4;
        volatile int one = 0, other = 0;
        int failed[4] = {}, torn[4] = {};
        auto write = [&](int party) {
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                failed[party] += pthread_rwlock_wrlock(&lock) != 0;
                one = one + 1;
                if (i == 1) sched_yield();
                other = other + 1;
                failed[party] += pthread_rwlock_unlock(&lock) != 0;
            }
        };
        auto read = [&](int party) {
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                failed[party] += pthread_rwlock_rdlock(&lock) != 0;
                const int before = one;
                if (i == 1) sched_yield();
                torn[party] += before != other || before != one;
                failed[party] += pthread_rwlock_unlock(&lock) != 0;
            }
        };
        Thread first([&] { read(0); });
        Thread second([&] { write(1); });
        Thread third([&] { write(2); });
        read(3);
        first.join();
        second.join();
        third.join();
        round.check("each gets the lock and gives it back", failed[0] + failed[1] + failed[2] + failed[3] == 0);
        round.check("no reader sees half a change", torn[0] + torn[3] == 0);
        round.check("no change is lost", one == 2 * turns && other == 2 * turns);
    });
}
