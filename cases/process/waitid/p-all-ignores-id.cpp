// waitid() with P_ALL takes any child, whatever the ID is.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION P_ALL
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] {
        lead_group();
        return 2;
    });
    siginfo_t info = {};
    observe("waitid with the caller's own ID", waitid(P_ALL, static_cast<id_t>(getpid()), &info, WEXITED));
    observe("it is the child", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("its exit value", info.si_status);
    observe("waitid again", waitid(P_ALL, static_cast<id_t>(getpid()), &info, WEXITED));
    child.reaped();
}
