// A process cannot join a group that does not exist or is of another session: setpgid() fails with EPERM.
//
// ref:      POSIX.1-2024 XSH setpgid() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate ready;
    Child foreign([&] {
        lead_session();
        ready.open();
        idle();
    });
    ready.wait();
    Child child([&] {
        const pid_t group = getpgrp();
        const pid_t nobody = vacant_pid();  // here: the next process may get the number
        observe("a group that nobody is in", setpgid(0, nobody));
        observe("a group of another session", setpgid(0, foreign.pid()));
        observe("the group is as before", getpgrp() == group);
    });
    observe("the child", child.wait());
}
