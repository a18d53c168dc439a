// pidfd_send_signal() to a process that has ended succeeds until it is waited for, then fails with ESRCH; signal 0 only checks.
//
// ref:     man7 pidfd_send_signal(2) ERRORS ESRCH
// profile: linux
// strength: documented
// needs:   fork
// assertion: signal.pidfd-send-signal.esrch-after-reap signal.pidfd-send-signal.signal-zero-checks

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    Gate end;
    Child child([&] {
        end.wait();
        return 3;
    });
    const long fd = must(syscall(SYS_pidfd_open, child.pid(), 0));
    observe("signal 0 while it runs", syscall(SYS_pidfd_send_signal, fd, 0, nullptr, 0));
    end.open();
    siginfo_t info;
    must(waitid(P_PID, static_cast<id_t>(child.pid()), &info, WEXITED | WNOWAIT));
    observe("signal 0 when it has ended", syscall(SYS_pidfd_send_signal, fd, 0, nullptr, 0));
    observe("child", child.wait());
    observe("signal 0 afterwards", syscall(SYS_pidfd_send_signal, fd, 0, nullptr, 0));
    observe("SIGUSR1 afterwards", syscall(SYS_pidfd_send_signal, fd, SIGUSR1, nullptr, 0));
}
