// With SA_NOCLDWAIT for SIGCHLD wait() blocks until all children have ended and then fails with ECHILD.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDWAIT; POSIX.1-2024 XSH _Exit() Consequences of Process Termination; POSIX.1-2024 XSH wait()
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S4-111

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    action.sa_flags = SA_NOCLDWAIT;
    observe("set the flag", sigaction(SIGCHLD, &action, nullptr));

    Journal journal;
    for (int delay : {10, 30})
        if (must(fork()) == 0) {
            breathe(delay);
            journal.enter("child ends");
            _exit(0);
        }
    observe("wait", wait(nullptr));
    journal.enter("wait is over");
    const Text order = journal.text();
    observe("order", order.chars);
}
