// Ends of children while SIGCHLD is blocked are told by one SIGCHLD: a handler that calls waitpid() once reaps one
// child, one that loops until there is nothing to report reaps all.
//
// ref:     man7 signal(7) Queueing and delivery semantics for standard signals; man7 waitpid(2) WNOHANG
// profile: linux
// needs:   fork
// claims:  S0-111 S4-112

#include "support/processes.hpp"

static int reaped;
static void reap_one(int) {
    if (waitpid(-1, nullptr, WNOHANG) > 0) ++reaped;
}
static void reap_all(int) {
    while (waitpid(-1, nullptr, WNOHANG) > 0) ++reaped;
}

static void ten_children_end(void (*handler)(int), const char* what) {
    reaped = 0;
    handle(SIGCHLD, handler);
    block({SIGCHLD});
    for (int i = 0; i < 10; ++i) {
        const pid_t child = must(fork());
        if (child == 0) _exit(i);
        await_end(child);
    }
    unblock({SIGCHLD});
    observe(what, reaped);
}

int main() {
    ten_children_end(reap_one, "reaped by the handler with one waitpid");
    while (waitpid(-1, nullptr, 0) > 0) ++reaped;
    observe("after a loop in the program", reaped);
    ten_children_end(reap_all, "reaped by the handler with a loop");
    observe("waitpid then", waitpid(-1, nullptr, WNOHANG));
}
