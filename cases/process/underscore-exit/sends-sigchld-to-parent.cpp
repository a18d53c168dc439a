// The end of a process sends SIGCHLD to its parent, with its process ID and how it ended.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; XSH 2.4.3 Signal Actions SIGCHLD
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-002 S4-002

#include "support/processes.hpp"

int main() {
    block({SIGCHLD});
    handle(SIGCHLD, capture_signal);
    const sigset_t none = set_of({});

    Child first([] { _exit(9); });
    sigsuspend(&none);
    observe("handler ran after _exit(9)", handled);
    observe("signal", Signal{captured.si_signo});
    observe("code", Code{SIGCHLD, captured.si_code});
    observe("status", captured.si_status);
    observe("it names the child", captured.si_pid == first.pid());
    observe("first child", first.wait());

    handled = 0;
    Child second([] { idle(); });
    must(kill(second.pid(), SIGTERM));
    sigsuspend(&none);
    observe("handler ran after an end by SIGTERM", handled);
    observe("code", Code{SIGCHLD, captured.si_code});
    observe("status", Signal{captured.si_status});
    observe("it names the child", captured.si_pid == second.pid());
    observe("second child", second.wait());
}
