// Two writers and two readers that take a lock without waiting: no reader sees half a change, no change is lost, and who is refused
// gets EBUSY.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_trywrlock() ERRORS EBUSY; POSIX.1-2024 XSH pthread_rwlock_tryrdlock() ERRORS EBUSY
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 3;
        volatile int one = 0, other = 0;
        int failed[4] = {}, torn[4] = {};
        auto take = [&](unsigned party, auto trylock) {
            int result;
            while ((result = trylock(&lock)) == EBUSY) nap();
            failed[party] += result != 0;
        };
        auto write = [&](unsigned party) {
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                take(party, pthread_rwlock_trywrlock);
                one = one + 1;
                if (i == 1) sched_yield();
                other = other + 1;
                failed[party] += pthread_rwlock_unlock(&lock) != 0;
            }
        };
        auto read = [&](unsigned party) {
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                take(party, pthread_rwlock_tryrdlock);
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
        round.check("each gets the lock, or EBUSY, and gives it back", failed[0] + failed[1] + failed[2] + failed[3] == 0);
        round.check("no reader sees half a change", torn[0] + torn[3] == 0);
        round.check("no change is lost", one == 2 * turns && other == 2 * turns);
    });
}
