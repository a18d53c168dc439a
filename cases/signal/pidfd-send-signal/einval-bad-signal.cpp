// pidfd_send_signal() refuses a number that is no signal's, and flags that it does not know; the process is left alone.
//
// ref:     man7 pidfd_send_signal(2) ERRORS EINVAL
// profile: linux
// strength: documented
// needs:   fork
// assertion: signal.pidfd-send-signal.einval-bad-signal signal.pidfd-send-signal.einval-unknown-flags

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    Child child([] {
        for (;;) pause();
    });
    const long fd = must(syscall(SYS_pidfd_open, child.pid(), 0));
    observe("beyond SIGRTMAX", syscall(SYS_pidfd_send_signal, fd, INT_MAX, nullptr, 0));
    observe("a negative number", syscall(SYS_pidfd_send_signal, fd, -1, nullptr, 0));
    observe("unknown flags", syscall(SYS_pidfd_send_signal, fd, SIGTERM, nullptr, 0x1000));
    observe("SIGUSR1", syscall(SYS_pidfd_send_signal, fd, SIGUSR1, nullptr, 0));
    observe("child", child.wait());
}
