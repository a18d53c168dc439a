// Ends of children while SIGCHLD is blocked are told by one SIGCHLD: a handler that calls waitpid() once reaps one
// child, one that loops until there is nothing to report reaps all.
//
// ref:      man7 signal(7) Queueing and delivery semantics for standard signals; man7 waitpid(2) WNOHANG
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S0-111 S4-112

#include "support/processes.hpp"

static int reaped;
static long ids;  // the sum of those made less the sum of those reaped

static bool reap_any(int options) {
    const pid_t child = waitpid(-1, nullptr, options);
    if (child <= 0) return false;
    ++reaped;
    ids -= child;
    return true;
}
static void reap_one(int) { reap_any(WNOHANG); }
static void reap_all(int) {
    const int error = errno;
    while (reap_any(WNOHANG)) {}
    errno = error;
}

static void ten_children_end(void (*handler)(int), const char* what) {
    reaped = 0;
    handle(SIGCHLD, handler);
    block({SIGCHLD});
    for (int i = 0; i < 10; ++i) {
        const pid_t child = must(fork());
        if (child == 0) _exit(i);
        ids += child;
        await_end(child);
    }
    unblock({SIGCHLD});
    observe(what, reaped);
}

int main() {
    ten_children_end(reap_one, "reaped by the handler with one waitpid");
    while (reap_any(0)) {}
    observe("after a loop in the program", reaped);
    ten_children_end(reap_all, "reaped by the handler with a loop");
    observe("they were the ten children each time", ids == 0);
    observe("waitpid then", waitpid(-1, nullptr, WNOHANG));
}
