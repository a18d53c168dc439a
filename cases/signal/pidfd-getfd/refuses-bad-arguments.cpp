// pidfd_getfd() refuses what is no process descriptor, a number that is not open in that process, flags, and a process that has
// been waited for.
//
// ref:     man7 pidfd_getfd(2) ERRORS EBADF; man7 pidfd_getfd(2) ERRORS EINVAL; man7 pidfd_getfd(2) ERRORS ESRCH
// profile: linux
// strength: documented
// needs:   fork

#include "support/processes.hpp"

#include <sys/syscall.h>

#ifndef SYS_pidfd_getfd
#define SYS_pidfd_getfd 438
#endif

int main() {
    Child child([] { idle(); });
    const long process = must(syscall(SYS_pidfd_open, child.pid(), 0));
    const long copy = syscall(SYS_pidfd_getfd, process, STDOUT_FILENO, 0);
    if (copy == -1 && (errno == EPERM || errno == ENOSYS)) unsupported("no descriptors of other processes here");
    observe("a descriptor of the child", copy != process && fcntl(static_cast<int>(copy), F_GETFD) == FD_CLOEXEC);
    observe("one that is not open there", syscall(SYS_pidfd_getfd, process, free_descriptor(), 0));
    observe("flags", syscall(SYS_pidfd_getfd, process, STDOUT_FILENO, 1));
    observe("a closed process descriptor", syscall(SYS_pidfd_getfd, free_descriptor(), STDOUT_FILENO, 0));
    must(kill(child.pid(), SIGKILL));
    observe("the child", child.wait());
    observe("after its end", syscall(SYS_pidfd_getfd, process, STDOUT_FILENO, 0));
}
