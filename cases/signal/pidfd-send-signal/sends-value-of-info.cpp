// pidfd_send_signal() sends a value with a signal when it gets the information for that. Another process cannot be told that the
// signal came from kill().
//
// ref:       man7 pidfd_send_signal(2) DESCRIPTION; man7 pidfd_send_signal(2) ERRORS EPERM
// profile:   linux
// strength:  documented
// needs:     fork
// assertion: signal.pidfd-send-signal.sends-value-of-info signal.pidfd-send-signal.info-code-may-not-be-forged

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    handle(SIGRTMIN, capture_signal);
    Child child([] {
        eventually([] { return handled > 0; });
        observe("handled", handled);
        observe("si_code", Code{SIGRTMIN, captured.si_code});
        observe("value", captured.si_value.sival_int);
    });
    const long fd = must(syscall(SYS_pidfd_open, child.pid(), 0));
    siginfo_t info = {};
    info.si_signo = SIGRTMIN;
    info.si_code = SI_USER;
    observe("with SI_USER", syscall(SYS_pidfd_send_signal, fd, SIGRTMIN, &info, 0));
    info.si_code = SI_QUEUE;
    info.si_pid = getpid();
    info.si_uid = getuid();
    info.si_value.sival_int = 8;
    const long result = syscall(SYS_pidfd_send_signal, fd, SIGRTMIN, &info, 0);
    observe("child", child.wait());
    observe("with SI_QUEUE", result);
}
