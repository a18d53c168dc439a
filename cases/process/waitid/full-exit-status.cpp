// waitid() gives the whole int that the process passed to _exit(), where wait() gives eight bits of it.
//
// ref:      POSIX.1-2024 XSH _Exit() DESCRIPTION; XSH waitid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { _exit(0x12345); });
    siginfo_t info = {};
    observe("waitid", waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED));
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", static_cast<const char*>(format("%#x", static_cast<unsigned>(info.si_status)).chars));
    child.reaped();
}
