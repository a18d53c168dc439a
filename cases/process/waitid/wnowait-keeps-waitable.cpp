// waitid() with WNOWAIT leaves the child in its waitable state: the next wait reports it again.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WNOWAIT
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 3; });
    const auto id = static_cast<id_t>(child.pid());
    for (const char* what : {"waitid with WNOWAIT", "waitid with WNOWAIT again"}) {
        siginfo_t info;
        std::memset(&info, 0x5a, sizeof info);
        observe(what, waitid(P_PID, id, &info, WEXITED | WNOWAIT));
        observe("si_pid is the child's", info.si_pid == child.pid());
        observe("si_code", Code{SIGCHLD, info.si_code});
        observe("si_status", info.si_status);
    }
    siginfo_t info = {};
    observe("waitid without it", waitid(P_PID, id, &info, WEXITED));
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", info.si_status);
    observe("waitid for any child after that", waitid(P_ALL, 0, &info, WEXITED));
    child.reaped();
}
