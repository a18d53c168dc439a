// setpgid() fails with ESRCH for a process that is neither the caller nor one of its children.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS ESRCH
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child sibling([] { idle(); });
    Child child([&] {
        observe("a child of the parent", setpgid(sibling.pid(), 0));
        const pid_t nobody = vacant_pid();  // here: the next process may get the number
        observe("no process at all", setpgid(nobody, 0));
    });
    observe("the child", child.wait());
    observe("the child of the parent is in its group still", getpgid(sibling.pid()) == getpgrp());
}
