// sigqueue() fails with ESRCH for the id of a process that has ended and been waited for.
//
// ref:      POSIX.1-2024 XSH sigqueue() ERRORS ESRCH
// profile:  posix
// strength: shall fail
// needs:    fork
// claims:   S0-105

#include "support/case.hpp"

int main() {
    Child child([] {
        for (;;) pause();
    });
    const pid_t pid = child.pid();
    const sigval value = {};
    observe("while it lives", sigqueue(pid, SIGRTMIN, value));
    observe("how it ended", child.wait());
    observe("after it was waited for", sigqueue(pid, SIGRTMIN, value));
}
