// waitid() for a process descriptor opened with PIDFD_NONBLOCK fails with EAGAIN while the process runs.
//
// ref:     man7 pidfd_open(2) PIDFD_NONBLOCK
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/syscall.h>

#ifndef PIDFD_NONBLOCK
#define PIDFD_NONBLOCK O_NONBLOCK
#endif

int main() {
    Child child([] {
        for (;;) pause();
    });
    const auto fd = static_cast<id_t>(must(syscall(SYS_pidfd_open, child.pid(), PIDFD_NONBLOCK)));
    siginfo_t info = {};
    observe("wait while it runs", waitid(P_PIDFD, fd, &info, WEXITED));
    must(kill(child.pid(), SIGUSR1));
    must(waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOWAIT));
    info = {};
    observe("wait when it has ended", waitid(P_PIDFD, fd, &info, WEXITED));
    child.reaped();
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", Signal{info.si_status});
}
