// After system() the actions for SIGINT and SIGQUIT and the signal mask are what they were.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/signal_tools.hpp"

int main() {
    handle(SIGINT);
    handle(SIGQUIT, SIG_IGN);
    block({SIGUSR1});
    observe("a command", WaitStatus{system("exit 2")});
    struct sigaction interrupt = {}, quit = {};
    observe("ask for SIGINT", sigaction(SIGINT, nullptr, &interrupt));
    observe("its handler is there", interrupt.sa_handler == count_signal);
    observe("ask for SIGQUIT", sigaction(SIGQUIT, nullptr, &quit));
    observe("it is ignored", quit.sa_handler == SIG_IGN);
    observe("mask", members(current_mask()).chars);
    must(raise(SIGINT));
    observe("SIGINT is sent: handler ran", handled);
    must(raise(SIGQUIT));
    must(raise(SIGUSR1));
    observe("SIGUSR1 is sent: pending", is_pending(SIGUSR1));
}
