// pidfd_open() opens a process that has ended, but not one that has been waited for.
//
// ref:     man7 pidfd_open(2) ERRORS ESRCH, NOTES
// profile: linux
// strength: documented
// needs:   fork
// assertion: signal.pidfd-open.esrch-no-process signal.pidfd-open.opens-zombie

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    Child child([] { return 3; });
    const pid_t pid = child.pid();
    siginfo_t info;
    must(waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT));
    const auto fd = static_cast<id_t>(syscall(SYS_pidfd_open, pid, 0));
    info = {};
    observe("open the ended process, look at it", waitid(P_PIDFD, fd, &info, WEXITED | WNOWAIT));
    observe("it is the child", info.si_pid == pid);
    observe("child", child.wait());
    observe("open it after it was waited for", syscall(SYS_pidfd_open, pid, 0));
}
