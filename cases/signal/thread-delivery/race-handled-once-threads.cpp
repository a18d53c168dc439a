// A signal sent to a process in which two threads have it unblocked runs the handler once, in one of them.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    repeat_rounds([](Round& round) {
        const int before = handled_in_threads;
        Atomic<bool> done{false};
        auto stay = [&](unsigned party) {
            round.pause(party);
            while (!done) nap();
        };
        Thread first([&] { stay(1); });
        Thread second([&] { stay(2); });
        block({SIGUSR1});
        round.pause(0);
        bool once = true;
        for (int sent = 1; sent <= 4; ++sent) {
            must(kill(getpid(), SIGUSR1));
            while (handled_in_threads < before + sent) nap();
            once = once && handled_in_threads == before + sent;
        }
        done = true;
        first.join();
        second.join();
        unblock({SIGUSR1});
        round.check("the handler runs once for each signal", once && handled_in_threads == before + 4);
    });
}
