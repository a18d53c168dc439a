// kill() fails with ESRCH for the id of a process that has ended and been waited for.
//
// ref:     POSIX.1-2024 XSH kill() ERRORS ESRCH
// profile: posix
// strength: shall fail
// needs:   fork
// claims:  S0-072

#include "support/case.hpp"

int main() {
    Child child([] {
        for (;;) pause();
    });
    const pid_t pid = child.pid();
    observe("while it lives", kill(pid, SIGUSR1));
    observe("how it ended", child.wait());
    observe("signal 0 after it was waited for", kill(pid, 0));  // another process may soon have this id
}
