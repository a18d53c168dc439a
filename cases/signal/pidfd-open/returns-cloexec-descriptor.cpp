// pidfd_open() returns a descriptor that stands for the process and is closed by exec.
//
// ref:     man7 pidfd_open(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    Child child([] {
        for (;;) pause();
    });
    const int fd = static_cast<int>(syscall(SYS_pidfd_open, child.pid(), 0));
    observe("a descriptor", fd >= 0);
    observe("close-on-exec", fcntl(fd, F_GETFD) == FD_CLOEXEC);

    siginfo_t info = {};
    must(kill(child.pid(), SIGUSR1));
    observe("wait for the process behind it", waitid(P_PIDFD, static_cast<id_t>(fd), &info, WEXITED | WNOWAIT));
    observe("it is the child", info.si_pid == child.pid());
    observe("child", child.wait());
}
