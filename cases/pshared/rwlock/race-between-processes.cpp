// Two processes change a pair of numbers in shared memory beside two that read it. No reader sees half a change, and no change is
// lost.
//
// ref:      POSIX.1-2024 XSH pthread_rwlockattr_setpshared() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_wrlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"

namespace {
struct Pair {
    volatile int one, other;
};
}  // namespace

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    Pair* pair = shared<Pair>();
    repeat_rounds([&](Round& round) {
        constexpr int turns = 4;
        pair->one = 0;
        pair->other = 0;
        auto write = [&](unsigned party) {
            int wrong = 0;
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                wrong += pthread_rwlock_wrlock(lock) != 0;
                pair->one = pair->one + 1;
                if (i == 1) sched_yield();
                pair->other = pair->other + 1;
                wrong += pthread_rwlock_unlock(lock) != 0;
            }
            return wrong;
        };
        auto read = [&](unsigned party) {
            int wrong = 0;
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                wrong += pthread_rwlock_rdlock(lock) != 0;
                const int before = pair->one;
                if (i == 1) sched_yield();
                wrong += before != pair->other || before != pair->one;
                wrong += pthread_rwlock_unlock(lock) != 0;
            }
            return wrong;
        };
        Child first([&] { return read(1); });
        Child second([&] { return write(2); });
        Child third([&] { return read(3); });
        const int own = write(0);
        const bool one_sound = first.wait().status == 0, written = second.wait().status == 0 && own == 0;
        round.check("the writers get the lock and give it back", written);
        round.check("no reader sees half a change", third.wait().status == 0 && one_sound);
        round.check("no change is lost", pair->one == 2 * turns && pair->other == 2 * turns);
    });
}
