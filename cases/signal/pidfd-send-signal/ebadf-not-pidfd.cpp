// pidfd_send_signal() fails with EBADF for a descriptor that stands for no process, and for a number that is no descriptor's.
//
// ref:     man7 pidfd_send_signal(2) ERRORS EBADF
// profile: linux
// strength: documented

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    auto [reader, writer] = open_pipe();
    observe("a pipe", syscall(SYS_pidfd_send_signal, reader, 0, nullptr, 0));
    close(reader);
    observe("a closed descriptor", syscall(SYS_pidfd_send_signal, reader, 0, nullptr, 0));
    const long fd = must(syscall(SYS_pidfd_open, getpid(), 0));
    observe("a process", syscall(SYS_pidfd_send_signal, fd, 0, nullptr, 0));
}
