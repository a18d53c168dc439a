// A child in another session cannot be moved by its parent: setpgid() fails with EPERM.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate ready, asked;
    Child child([&] {
        lead_session();
        ready.open();
        asked.wait();
        observe("the child is in the group that setsid made", getpgrp() == getpid());
    });
    ready.wait();
    observe("move the child to the parent's group", setpgid(child.pid(), getpgrp()));
    observe("move the child to a group of its own", setpgid(child.pid(), child.pid()));
    asked.open();
    observe("the child", child.wait());
}
