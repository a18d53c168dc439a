// For a child that exited waitid() fills in SIGCHLD, CLD_EXITED, the process ID, the user and the exit value.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child other([] {});  // ended, but not the one asked for
    await_end(other.pid());
    Child child([] { _exit(3); });
    siginfo_t info;
    std::memset(&info, 0x5a, sizeof info);
    observe("waitid", waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED));
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_uid is the user's", info.si_uid == getuid());
    observe("si_status", info.si_status);
    child.reaped();
}
