// setsid() fails with EPERM for the leader of a process group.
//
// ref:      POSIX.1-2024 XSH setsid() ERRORS EPERM
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] {
        const pid_t session = getsid(0);
        lead_group();
        observe("setsid of a group leader", setsid());
        observe("the session is as before", getsid(0) == session);
    });
    observe("the child", child.wait());

    Child leader([] {
        lead_session();
        observe("setsid of a session leader", setsid());
    });
    observe("the session leader", leader.wait());
}
