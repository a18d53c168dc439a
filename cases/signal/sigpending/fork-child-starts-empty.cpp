// A child made by fork() has no pending signals, whatever is pending for its parent, the process or the thread that forks.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

static void query(const char* where) {
    sigset_t pending = set_of({SIGTERM});
    observe(where, sigpending(&pending));
    observe("SIGUSR1, sent to the first thread", sigismember(&pending, SIGUSR1));
    observe("SIGUSR2, sent to the process", sigismember(&pending, SIGUSR2));
    observe("SIGINT", sigismember(&pending, SIGINT));
    observe("SIGTERM, not sent", sigismember(&pending, SIGTERM));
}

int main() {
    block({SIGUSR1, SIGUSR2, SIGINT, SIGTERM});
    must(raise(SIGUSR1));
    must(kill(getpid(), SIGUSR2));
    Child child([] {
        must(raise(SIGINT));
        query("sigpending in the child, which sent itself SIGINT");
    });
    observe("child", child.wait());
    query("sigpending in the parent");
}
