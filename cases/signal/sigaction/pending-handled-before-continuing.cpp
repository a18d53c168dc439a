// A signal that was sent to a stopped process is handled when the process is continued, before its code goes on.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_DFL
// profile:  posix
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("install", sigaction(SIGUSR1, &action, nullptr));
    Child child([] {
        raise(SIGSTOP);
        const int by_then = handled;
        observe("handled when it goes on", by_then);
    });
    observe("child", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGUSR1));
    must(kill(child.pid(), SIGCONT));
    observe("once continued", child.wait());
}
