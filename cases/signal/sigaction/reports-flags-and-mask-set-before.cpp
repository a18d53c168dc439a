// What sigaction() reports are the handler, the flags and the mask that were given to it, and the signal is handled so.
//
// ref:      POSIX.1-2024 XSH sigaction() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-037

#include "support/signal_tools.hpp"

static volatile std::sig_atomic_t entered, others_meanwhile;
// The first time, sends itself the signal that it handles and those of its mask.
static void handler(int) {
    entered = entered + 1;
    if (entered > 1) return;
    for (int signo : {SIGUSR1, SIGUSR2, SIGTERM}) raise(signo);
    others_meanwhile = handled;
}

int main() {
    handle(SIGUSR2);
    handle(SIGTERM);
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | SA_NODEFER;
    action.sa_mask = set_of({SIGUSR2, SIGTERM});
    observe("set", sigaction(SIGUSR1, &action, nullptr));

    struct sigaction now = {};
    now.sa_flags = SA_RESETHAND;
    observe("query", sigaction(SIGUSR1, nullptr, &now));
    observe("same handler", now.sa_handler == handler);
    observe("SA_RESTART", (now.sa_flags & SA_RESTART) != 0);
    observe("SA_NODEFER", (now.sa_flags & SA_NODEFER) != 0);
    observe("SA_RESETHAND", (now.sa_flags & SA_RESETHAND) != 0);
    observe("SA_SIGINFO", (now.sa_flags & SA_SIGINFO) != 0);
    observe("mask", members(now.sa_mask).chars);

    must(raise(SIGUSR1));
    observe("SIGUSR1 is sent: handler ran, again while it ran", entered);
    observe("handlers of SIGUSR2 and SIGTERM ran meanwhile", others_meanwhile);
    observe("both ran afterwards", eventually([] { return handled == 2; }));
}
