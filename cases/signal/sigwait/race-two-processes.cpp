// A signal sent to each of two processes that wait for it is taken once by each.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION; POSIX.1-2024 XSH kill() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const pid_t parent = getpid();
    repeat_rounds([&](Round& round) {
        Child child([&] {
            round.pause(1);
            for (int i = 0; i < 4; ++i) {
                int signo = 0;
                if (sigwait(&set, &signo) != 0 || signo != SIGUSR1) return 1;
                must(kill(parent, SIGUSR1));
            }
            return is_pending(SIGUSR1) ? 2 : 7;
        });
        int taken = 0;
        round.pause(0);
        for (int i = 0; i < 4; ++i) {
            int signo = 0;
            must(kill(child.pid(), SIGUSR1));
            taken += sigwait(&set, &signo) == 0 && signo == SIGUSR1;
        }
        const int status = child.wait().status;
        round.check("the parent takes each answer", taken == 4 && !is_pending(SIGUSR1));
        round.check("the child takes each signal", WIFEXITED(status) && WEXITSTATUS(status) == 7);
    });
}
