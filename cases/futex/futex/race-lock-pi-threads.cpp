// Two threads lock and unlock a priority-inheritance futex at the same time: each has it alone, and the word is 0 in the end.
//
// ref:      man7 futex(2) FUTEX_LOCK_PI; man7 futex(2) FUTEX_UNLOCK_PI
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/futex.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    require_pi_futexes();
    Atomic<uint32_t> word = 0;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 5;
        volatile int counter = 0;
        int failed[2] = {};
        auto add = [&](int party) {
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                failed[party] += syscall(futex_number, &word, FUTEX_LOCK_PI_PRIVATE, 0, nullptr) != 0;
                const int before = counter;
                if (i == 2) sched_yield();
                counter = before + 1;
                failed[party] += syscall(futex_number, &word, FUTEX_UNLOCK_PI_PRIVATE) != 0;
            }
        };
        Thread other([&] { add(1); });
        add(0);
        other.join();
        round.check("each gets it and gives it back", failed[0] + failed[1] == 0);
        round.check("no increment is lost", counter == 2 * turns);
        round.check("the word is 0 in the end", word == 0);
    });
}
