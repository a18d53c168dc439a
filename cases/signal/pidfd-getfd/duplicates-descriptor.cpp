// pidfd_getfd() gives a duplicate of a descriptor of another process, with the same open file description and with FD_CLOEXEC.
//
// ref:     man7 pidfd_getfd(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/syscall.h>

#ifndef SYS_pidfd_getfd
#define SYS_pidfd_getfd 438
#endif

int main() {
    Gate ready, done;
    auto* number = shared<int>();
    Child child([&] {
        *number = open_scratch_file(10);
        must(lseek(*number, 4, SEEK_SET));
        ready.open();
        done.wait();
        observe("offset in the child", lseek(*number, 0, SEEK_CUR));
    });
    ready.wait();
    const long process = must(syscall(SYS_pidfd_open, child.pid(), 0));
    const int copy = static_cast<int>(syscall(SYS_pidfd_getfd, process, *number, 0));
    if (copy == -1 && (errno == EPERM || errno == ENOSYS)) unsupported("no descriptors of other processes here");
    observe("FD_CLOEXEC", fcntl(copy, F_GETFD) == FD_CLOEXEC);
    observe("offset", lseek(copy, 0, SEEK_CUR));
    observe("move it", lseek(copy, 7, SEEK_SET));
    done.open();
    observe("the child", child.wait());
}
