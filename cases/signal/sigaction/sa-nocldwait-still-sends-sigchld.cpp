// On Linux SIGCHLD is generated for an ended child although SA_NOCLDWAIT is set.
//
// ref:      man7 sigaction(2) SA_NOCLDWAIT
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_sigaction = capture_signal;
    action.sa_flags = SA_NOCLDWAIT | SA_SIGINFO;
    observe("install", sigaction(SIGCHLD, &action, nullptr));

    if (must(fork()) == 0) _exit(3);
    observe("handler ran", eventually([] { return handled > 0; }));
    observe("si_code", Code{SIGCHLD, captured.si_code});
    observe("si_status", captured.si_status);
    observe("wait", wait(nullptr));
}
