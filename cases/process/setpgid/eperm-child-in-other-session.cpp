// A child in another session cannot be moved by its parent: setpgid() fails with EPERM.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate ready;
    Child child([&] {
        lead_session();
        ready.open();
        idle();
    });
    ready.wait();
    observe("move the child to the parent's group", setpgid(child.pid(), getpgrp()));
    observe("move the child to a group of its own", setpgid(child.pid(), child.pid()));
    observe("the child is in the group that setsid made", getpgid(child.pid()) == child.pid());
}
