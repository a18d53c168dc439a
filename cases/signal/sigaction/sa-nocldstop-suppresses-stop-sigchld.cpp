// With SA_NOCLDSTOP for SIGCHLD a child that stops does not generate the signal.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDSTOP
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-107

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    action.sa_flags = SA_NOCLDSTOP;
    observe("install", sigaction(SIGCHLD, &action, nullptr));

    Child child([] { raise(SIGSTOP); });
    observe("child", next_state(child.pid()).chars);
    breathe(10);
    observe("SIGCHLD when it stopped", handled);

    must(kill(child.pid(), SIGKILL));
    observe("SIGCHLD when it ended", eventually([] { return handled > 0; }));
    observe("child", child.wait());
}
