// SIGSTOP can be neither caught nor ignored, and it stops the process all the same.
//
// ref:      POSIX.1-2024 XSH sigaction() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork
// claims:   S4-063
// assertion: signal.sigaction.sigstop-cannot-be-caught signal.sigaction.sigstop-cannot-be-ignored

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("catch it", sigaction(SIGSTOP, &action, nullptr));
    action.sa_handler = SIG_IGN;
    observe("ignore it", sigaction(SIGSTOP, &action, nullptr));

    Child child([] {
        raise(SIGSTOP);
        return handled;
    });
    observe("a process that raises SIGSTOP", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGCONT));
    observe("once continued", child.wait());
}
