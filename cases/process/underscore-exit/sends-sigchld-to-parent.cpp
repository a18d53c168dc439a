// The end of a process sends SIGCHLD to its parent, whether it called _exit() or was killed.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; XSH 2.4.3 Signal Actions SIGCHLD
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-002 S4-002

#include "support/processes.hpp"

int main() {
    block({SIGCHLD});
    handle(SIGCHLD);
    const sigset_t none = set_of({});
    Child first([] { _exit(9); });
    sigsuspend(&none);
    observe("handler ran after _exit(9)", handled);
    observe("first child", first.wait());
    handled = 0;
    Child second([] { idle(); });
    observe("handler ran while the second child lives", handled);
    must(kill(second.pid(), SIGTERM));
    sigsuspend(&none);
    observe("handler ran after an end by SIGTERM", handled);
    observe("second child", second.wait());
}
