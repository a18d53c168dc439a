// A session leader cannot change its process group: setpgid() fails with EPERM.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child leader([] {
        lead_session();
        Child member([] { idle(); });
        lead_group(member.pid());
        observe("to a group of its own", setpgid(0, 0));
        observe("to another group of its session", setpgid(0, member.pid()));
        observe("it leads the group that setsid made", getpgrp() == getpid());
    });
    observe("the session leader", leader.wait());
}
