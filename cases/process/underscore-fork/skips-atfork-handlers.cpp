// _Fork() calls none of the handlers of pthread_atfork(), which fork() does call.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION _Fork(); XSH pthread_atfork() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/processes.hpp"

#include <pthread.h>

static int prepared, in_parent, in_child;

static void report(const char* process) {
    observe(process, format("prepare %d, parent %d, child %d", prepared, in_parent, in_child));
}

int main() {
    must(Error{pthread_atfork([] { ++prepared; }, [] { ++in_parent; }, [] { ++in_child; })});

    pid_t child = _Fork();
    if (child == 0) {
        report("handlers seen in the child of _Fork");
        _exit(0);
    }
    observe("child of _Fork", reap(must(child)));
    report("handlers seen in the parent after _Fork");

    child = fork();
    if (child == 0) {
        report("handlers seen in the child of fork");
        _exit(0);
    }
    observe("child of fork", reap(must(child)));
    report("handlers seen in the parent after fork");
}
