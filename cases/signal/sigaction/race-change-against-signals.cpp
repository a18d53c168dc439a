// Signals that come while their handler is replaced again and again run the one handler or the other, once each, and never do what
// they do by default.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/atomic.hpp"
#include "support/rounds.hpp"

static Atomic<int>* total;
static volatile sig_atomic_t by_one = 0, by_other = 0;
static void one(int) {
    by_one = by_one + 1;
    ++*total;
}
static void other(int) {
    by_other = by_other + 1;
    ++*total;
}

int main() {
    total = shared<Atomic<int>>();
    struct sigaction first = {}, second = {}, old = {};
    first.sa_handler = one;
    second.sa_handler = other;
    must(sigaction(SIGUSR1, &first, nullptr));
    const pid_t parent = getpid();
    repeat_rounds([&](Round& round) {
        const int before = *total, own_before = by_one + by_other;
        Child sender([&] {
            for (int i = 1; i <= 4; ++i) {
                round.pause(i);
                if (kill(parent, SIGUSR1) == -1) return 1;
                while (*total < before + i) nap();
            }
            return 0;
        });
        bool changed = true, told = true;
        for (int turn = 1; *total < before + 4; ++turn) {
            if (turn % 200 == 0) nap();  // the sender may need this processor
            changed = sigaction(SIGUSR1, &second, &old) == 0 && changed;
            told = told && old.sa_handler == one;
            changed = sigaction(SIGUSR1, &first, &old) == 0 && changed;
            told = told && old.sa_handler == other;
        }
        round.check("the signals are sent", sender.wait().status == 0);
        round.check("each change succeeds", changed);
        round.check("it tells the handler before", told);
        round.check("each signal is handled once", *total == before + 4 && by_one + by_other == own_before + 4);
    });
}
