// The action for SIGKILL and SIGSTOP can be asked for, though not changed; it is the default one.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION; POSIX.1-2024 XSH sigaction() ERRORS EINVAL
// profile:  posix
// strength: shall
// claims:   S4-104
// assertion: signal.sigaction.sigkill-can-be-queried signal.sigaction.failed-call-leaves-action

#include "support/case.hpp"

int main() {
    for (int signo : {SIGKILL, SIGSTOP}) {
        struct sigaction action = {}, now = {};
        action.sa_handler = count_signal;
        observe("try to change it", sigaction(signo, &action, nullptr));
        now.sa_handler = SIG_IGN;
        observe(signal_text(signo).chars, sigaction(signo, nullptr, &now));
        observe("default action", now.sa_handler == SIG_DFL);
    }
}
