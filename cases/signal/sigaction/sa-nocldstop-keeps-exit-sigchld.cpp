// SA_NOCLDSTOP changes nothing for a child that ends: SIGCHLD is generated.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDSTOP
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-106 S4-108

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_sigaction = capture_signal;
    action.sa_flags = SA_NOCLDSTOP | SA_SIGINFO;
    observe("install", sigaction(SIGCHLD, &action, nullptr));

    Child child([] {
        raise(SIGSTOP);
        for (;;) pause();
    });
    observe("child", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGKILL));
    observe("child", child.wait());
    eventually([] { return handled > 0; });
    observe("SIGCHLD", handled);
    observe("si_code", Code{SIGCHLD, captured.si_code});
}
