// The default action of these signals is to stop the process, which SIGCONT makes go on.
//
// ref:     POSIX.1-2024 XBD <signal.h>; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-068 S4-061
// assertion: signal.default-action.sigstop-stops signal.default-action.sigtstp-stops signal.default-action.sigttin-stops signal.default-action.sigttou-stops

#include "support/signal_tools.hpp"

int main() {
    for (int signo : {SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU}) {
        Child child([&] {
            must(setpgid(0, 0));  // a group that is not orphaned: its parent is in another one of the same session
            if (signo != SIGSTOP) handle(signo, SIG_DFL);
            raise(signo);
            return 3;
        });
        observe("a process that raises it", next_state(child.pid()).chars);
        must(kill(child.pid(), SIGCONT));
        observe("continued", child.wait());
    }
}
