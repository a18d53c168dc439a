// A forked child has a process ID of its own, and the forking process is its parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t parent = getpid();
    const pid_t grandparent = getppid();

    const pid_t child = fork();
    if (child == 0) {
        observe("the child has another process ID", getpid() != parent);
        observe("its parent is the process that forked", getppid() == parent);
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("the parent has its own process ID still", getpid() == parent && getpid() != child);
    observe("and its own parent", getppid() == grandparent);
}
