// A child starts with the signal mask of the thread that forked it; its changes are its own.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// needs:   fork
// claims:  S4-092

#include "support/signal_tools.hpp"

int main() {
    sigset_t set = set_of({SIGUSR1, SIGRTMIN});
    must(sigprocmask(SIG_SETMASK, &set, nullptr));
    Child child([] {
        sigset_t now = set_of({SIGHUP}), more = set_of({SIGUSR2});
        observe("query in the child", sigprocmask(SIG_BLOCK, &more, &now));
        observe("mask of the child", members(now).chars);
    });
    observe("child", child.wait());

    observe("query in the parent", sigprocmask(SIG_BLOCK, nullptr, &set));
    observe("mask of the parent", members(set).chars);
}
