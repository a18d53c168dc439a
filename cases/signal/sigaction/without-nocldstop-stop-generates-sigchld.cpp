// Without SA_NOCLDSTOP a child that stops generates SIGCHLD, which tells why.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDSTOP
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-107 S4-109

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_sigaction = capture_signal;
    action.sa_flags = SA_SIGINFO;
    observe("install", sigaction(SIGCHLD, &action, nullptr));

    Child child([] { raise(SIGSTOP); });
    eventually([] { return handled > 0; });
    observe("SIGCHLD", handled);
    observe("si_code", Code{SIGCHLD, captured.si_code});
    observe("si_status", Signal{captured.si_status});
    observe("si_pid is the child", captured.si_pid == child.pid());
}
