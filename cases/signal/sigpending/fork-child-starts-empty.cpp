// A child made by fork() has no pending signals, whatever is pending for its parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

static void query(const char* where) {
    sigset_t pending = set_of({SIGUSR2});
    observe(where, sigpending(&pending));
    observe("SIGUSR1 pending", sigismember(&pending, SIGUSR1));
    observe("SIGUSR2 pending", sigismember(&pending, SIGUSR2));
    observe("SIGINT pending", sigismember(&pending, SIGINT));
}

int main() {
    block({SIGUSR1, SIGUSR2, SIGINT});
    must(raise(SIGUSR1));
    Child child([] {
        must(raise(SIGINT));
        query("sigpending in the child, which sent itself SIGINT");
    });
    observe("child", child.wait());
    query("sigpending in the parent");
}
