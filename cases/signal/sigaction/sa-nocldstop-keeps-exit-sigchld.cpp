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
    action.sa_handler = count_signal;
    action.sa_flags = SA_NOCLDSTOP;
    observe("install", sigaction(SIGCHLD, &action, nullptr));
    Child child([] {
        raise(SIGSTOP);
        for (;;) pause();
    });
    observe("child", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGKILL));
    await_end(child.pid());  // without wait(), which may discard a SIGCHLD that is pending
    eventually([] { return handled > 0; });
    observe("SIGCHLD", handled);
    observe("child", child.wait());
}
