// pidfd_open() refuses flags that it does not know and process ids that are not positive.
//
// ref:     man7 pidfd_open(2) ERRORS EINVAL
// profile: linux
// strength: documented

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    const long fd = syscall(SYS_pidfd_open, getpid(), 0);
    observe("no flags, a signal 0 to it", syscall(SYS_pidfd_send_signal, fd, 0, nullptr, 0));
    observe("flags 1", syscall(SYS_pidfd_open, getpid(), 1));
    observe("process id 0", syscall(SYS_pidfd_open, 0, 0));
    observe("process id -1", syscall(SYS_pidfd_open, -1, 0));
}
