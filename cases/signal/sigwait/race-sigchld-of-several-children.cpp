// With SIGCHLD blocked and taken by sigwait(), a loop that reaps all ended children after each signal misses none of three that end
// at any moment.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    handle(SIGCHLD);  // by default the signal might be thrown away
    block({SIGCHLD});
    const sigset_t set = set_of({SIGCHLD});
    repeat_rounds([&](Round& round) {
        auto end = [&](unsigned party) {
            round.pause(party);
            return static_cast<int>(party);
        };
        Child one([&] { return end(1); });
        Child two([&] { return end(2); });
        Child three([&] { return end(3); });
        int sum = 0, status = 0;
        bool taken = true;
        round.pause(0);
        for (int reaped = 0; reaped < 3;) {
            int signo = 0;
            taken = sigwait(&set, &signo) == 0 && signo == SIGCHLD && taken;
            for (; waitpid(-1, &status, WNOHANG) > 0; ++reaped) sum += WIFEXITED(status) ? WEXITSTATUS(status) : 100;
        }
        for (Child* child : {&one, &two, &three}) child->reaped();
        round.check("each wait takes SIGCHLD", taken);
        round.check("each child is reaped once", sum == 1 + 2 + 3 && waitpid(-1, nullptr, WNOHANG) == -1);
        round.check("no handler runs", handled == 0);
    });
}
