// Signals also come from the system: SIGALRM when the time of alarm() is over, SIGCHLD when a child ends.
//
// ref:     POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XBD <signal.h> SIGCHLD
// profile: posix
// strength: shall
// needs:   fork timing
// claims:  S4-058

#include "support/case.hpp"

int main() {
    handle(SIGCHLD);
    Child sleeper([] {
        handle(SIGALRM, SIG_DFL);
        alarm(1);
        for (;;) pause();
    });
    observe("SIGCHLD when it has ended", eventually([] { return handled >= 1; }));
    observe("child, after one second", sleeper.wait());
}
