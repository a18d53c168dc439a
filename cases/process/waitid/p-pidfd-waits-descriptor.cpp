// waitid() with P_PIDFD waits for the child that a process descriptor refers to.
//
// ref:      man7 wait(2) P_PIDFD; man7 wait(2) ERRORS ECHILD
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/syscall.h>

#ifndef P_PIDFD
#define P_PIDFD static_cast<idtype_t>(3)
#endif

int main() {
    Child other([] { return 8; });
    await_end(other.pid());
    Child child([] { return 3; });
    const auto descriptor = static_cast<id_t>(must(syscall(SYS_pidfd_open, child.pid(), 0)));
    siginfo_t info = {};
    observe("waitid", waitid(P_PIDFD, descriptor, &info, WEXITED));
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", info.si_status);
    observe("waitid again", waitid(P_PIDFD, descriptor, &info, WEXITED));
    child.reaped();
}
