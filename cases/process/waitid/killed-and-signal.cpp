// For a child that a signal ended waitid() gives the code CLD_KILLED and the signal as the status.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION; XBD <signal.h> CLD_KILLED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child other([] {});  // ended, but not the one asked for
    await_end(other.pid());
    Child child([] { idle(); });
    must(kill(child.pid(), SIGKILL));
    siginfo_t info;
    std::memset(&info, 0x5a, sizeof info);
    observe("waitid", waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED));
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_status", Signal{info.si_status});
    child.reaped();
}
