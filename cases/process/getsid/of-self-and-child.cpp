// getsid() gives the session ID of the process, and that of the caller for 0.
//
// ref:      POSIX.1-2024 XSH getsid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child leader([] {
        lead_session();
        Child member([] { idle(); });
        lead_group(member.pid());
        observe("0 is the caller", getsid(0) == getpid());
        observe("the caller's process ID too", getsid(getpid()) == getpid());
        observe("a child in another group of the session", getsid(member.pid()) == getpid());
    });
    observe("the session leader", leader.wait());
}
