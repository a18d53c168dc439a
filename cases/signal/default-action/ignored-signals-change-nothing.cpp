// The default action of SIGCHLD, SIGURG and SIGWINCH is to ignore them; they are not even pending afterwards.
//
// ref:     POSIX.1-2024 XBD <signal.h>; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-068 S4-061
// assertion: signal.default-action.sigchld-ignored signal.default-action.sigurg-ignored signal.default-action.sigwinch-ignored

#include "support/case.hpp"

int main() {
    for (int signo : {SIGCHLD, SIGURG, SIGWINCH}) {
        Child child([&] {
            handle(signo, SIG_DFL);
            observe("raise", raise(signo));
            observe("pending", is_pending(signo));
            handle(signo);
            observe("raise, with a handler", raise(signo));
            return 10 + handled;
        });
        observe("the process goes on, 10 and its count", child.wait());
    }
}
