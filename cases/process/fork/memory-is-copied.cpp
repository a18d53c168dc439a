// The child of fork() works on a copy of the memory: at one address the two processes hold values of their own.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-001 S1-001 S4-001

#include "support/processes.hpp"

static volatile int global = 100;

int main() {
    volatile int local = 1;
    Gate changed;
    global = 200;

    const pid_t child = fork();
    if (child == 0) {
        observe("the child finds the global variable", static_cast<int>(global));
        global = 1000;
        local = 2;
        observe("and sets it to", static_cast<int>(global));
        changed.open();
        _exit(local);
    }
    changed.wait();
    observe("the parent reads the global variable", static_cast<int>(global));
    observe("and the local one", static_cast<int>(local));
    observe("the child", reap(must(child)));
}
