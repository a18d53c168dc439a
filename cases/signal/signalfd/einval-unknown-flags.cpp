// signalfd() refuses flags that it does not know.
//
// ref:      man7 signalfd(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    observe("flag 1", signalfd(-1, &set, 1));
    observe("flag 2", signalfd(-1, &set, 2));
    const int fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    observe("SFD_CLOEXEC", fcntl(fd, F_GETFD) == FD_CLOEXEC);
    signalfd_siginfo record;
    observe("read with SFD_NONBLOCK", read(fd, &record, sizeof record));
}
