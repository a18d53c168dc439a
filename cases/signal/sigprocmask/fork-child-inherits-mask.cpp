// A child starts with the signal mask of the thread that forked it; its changes are its own.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-092

#include "support/signal_tools.hpp"

int main() {
    handle(SIGUSR1);
    handle(SIGUSR2);
    block({SIGUSR1, SIGTERM});
    Child child([] {
        sigset_t now = set_of({SIGHUP}), more = set_of({SIGUSR2});
        observe("block SIGUSR2 in the child", sigprocmask(SIG_BLOCK, &more, &now));
        observe("mask of the child before", members(now).chars);
        observe("mask of the child now", members(current_mask()).chars);
        must(raise(SIGUSR1));
        must(raise(SIGUSR2));
        observe("SIGUSR1 and SIGUSR2 are sent to it: handler ran", handled);
    });
    observe("child", child.wait());

    sigset_t now = set_of({SIGHUP});
    observe("query in the parent", sigprocmask(SIG_BLOCK, nullptr, &now));
    observe("mask of the parent", members(now).chars);
    must(raise(SIGUSR2));
    observe("SIGUSR2 is sent to it: handler ran", handled);
}
