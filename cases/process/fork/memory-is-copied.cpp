// The child of fork() works on a copy of the memory: at one address the two processes hold values of their own.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-001 S1-001 S4-001

#include "support/processes.hpp"

static int global = 100;

int main() {
    int local = 1;
    Gate changed;
    global = 200;

    const pid_t child = fork();
    if (child == 0) {
        observe("the child finds the global variable", global);
        global = 1000;
        local = 2;
        observe("and sets it to", global);
        changed.open();
        _exit(local);
    }
    changed.wait();
    observe("the parent reads the global variable", global);
    observe("and the local one", local);
    observe("the child", reap(must(child)));
}
