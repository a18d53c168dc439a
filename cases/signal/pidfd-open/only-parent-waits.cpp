// A process descriptor that another process has, too, lets only the parent wait for the process.
//
// ref:     man7 wait(2) ERRORS ECHILD; man7 wait(2) P_PIDFD
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/syscall.h>

#ifndef P_PIDFD
#define P_PIDFD static_cast<idtype_t>(3)
#endif

int main() {
    Child child([] { return 3; });
    const auto fd = static_cast<id_t>(must(syscall(SYS_pidfd_open, child.pid(), 0)));
    Child other([&] {
        siginfo_t info = {};
        observe("wait in another process", waitid(P_PIDFD, fd, &info, WEXITED));
    });
    observe("the other process", other.wait());
    siginfo_t info = {};
    observe("wait in the parent", waitid(P_PIDFD, fd, &info, WEXITED));
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_status", info.si_status);
    child.reaped();
}
