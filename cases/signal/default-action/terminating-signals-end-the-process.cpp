// The default action of these signals is to end the process.
//
// ref:     POSIX.1-2024 XBD <signal.h>; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-064 S0-068 S4-061 S4-086
// assertion: signal.default-action.sighup-terminates signal.default-action.sigint-terminates signal.default-action.sigkill-terminates signal.default-action.sigusr1-terminates signal.default-action.sigusr2-terminates signal.default-action.sigpipe-terminates signal.default-action.sigalrm-terminates signal.default-action.sigterm-terminates

#include "support/case.hpp"

int main() {
    for (int signo : {SIGHUP, SIGINT, SIGKILL, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM}) {
        Child child([&] {
            if (signo != SIGKILL) handle(signo, SIG_DFL);
            raise(signo);
        });
        observe("a process that raises it", child.wait());
    }
}
