// setsid() fails with EPERM for a process whose ID is that of a process group that it has left and another process is in; once
// that one is gone, it succeeds.
//
// ref:      POSIX.1-2024 XSH setsid() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    if (getpgrp() != getpid()) lead_group();  // a group from outside a PID namespace has no number in it
    Child child([group = getpgrp()] {
        lead_group();
        {
            Child member([] { idle(); });
            must(setpgid(0, group));
            observe("setsid while the group has a member", setsid());
            observe("the group is as before", getpgrp() == group);
        }
        observe("setsid once it has none", setsid() == getpid());
    });
    observe("the child", child.wait());
}
