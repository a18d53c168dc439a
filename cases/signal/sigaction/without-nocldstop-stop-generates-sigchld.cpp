// Without SA_NOCLDSTOP a child that stops generates SIGCHLD.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDSTOP
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-107 S4-109

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("install", sigaction(SIGCHLD, &action, nullptr));
    Child child([] { raise(SIGSTOP); });
    eventually([] { return handled > 0; });
    observe("SIGCHLD", handled);
    observe("child", next_state(child.pid()).chars);
}
