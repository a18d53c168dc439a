// Of two threads in sigwait(), one takes a signal of the process, and the other one goes on waiting until the next.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    Gate taken;
    repeat_rounds([&](Round& round) {
        Atomic<int> count{0};
        auto wait_once = [&](unsigned party) {
            int signo = 0;
            round.pause(party);
            count += sigwait(&set, &signo) == 0 && signo == SIGUSR1;
            taken.open();
        };
        Thread first([&] { wait_once(1); });
        Thread second([&] { wait_once(2); });
        round.pause(0);
        for (int sent = 1; sent <= 2; ++sent) {
            must(kill(getpid(), SIGUSR1));
            taken.wait();
            round.check("each signal ends one wait", count == sent);
        }
        first.join();
        second.join();
        round.check("nothing is pending", !is_pending(SIGUSR1));
    });
}
