// The SIGCHLD of a child that exited tells the whole exit status, not only the eight bits that wait() gives.
//
// ref:      POSIX.1-2024 XBD <signal.h> SIGCHLD si_status; POSIX.1-2024 XSH _Exit() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork
// assertion: process.waitid.exit-value-above-eight-bits-in-sigchld

#include "support/case.hpp"

int main() {
    handle(SIGCHLD, capture_signal);
    block({SIGCHLD});
    Child child([] { _exit(0x12345); });
    const sigset_t nothing = set_of({});
    observe("sigsuspend", sigsuspend(&nothing));
    observe("si_code", Code{SIGCHLD, captured.si_code});
    observe("si_status is the whole", captured.si_status == 0x12345);
    observe("its eight bits", captured.si_status & 0xff);
}
