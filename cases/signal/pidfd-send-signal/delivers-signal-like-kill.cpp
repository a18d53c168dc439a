// pidfd_send_signal() without information of its own sends a signal as kill() does.
//
// ref:     man7 pidfd_send_signal(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    handle(SIGUSR1, capture_signal);
    Child child([sender = getpid()] {
        eventually([] { return handled > 0; });
        observe("handled", handled);
        observe("si_code", Code{SIGUSR1, captured.si_code});
        observe("si_pid is the sender", captured.si_pid == sender);
    });
    const long fd = must(syscall(SYS_pidfd_open, child.pid(), 0));
    const long result = syscall(SYS_pidfd_send_signal, fd, SIGUSR1, nullptr, 0);
    observe("child", child.wait());
    observe("pidfd_send_signal", result);
    observe("handled by the sender", handled);
}
