// The SIGCHLD of a child that a signal ended tells CLD_KILLED, its process ID and the number of the signal.
//
// ref:      POSIX.1-2024 XBD <signal.h> CLD_KILLED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    handle(SIGCHLD, capture_signal);
    block({SIGCHLD});
    Child child([] {
        for (;;) pause();
    });
    observe("kill", kill(child.pid(), SIGTERM));
    const sigset_t nothing = set_of({});
    observe("sigsuspend", sigsuspend(&nothing));

    observe("handler ran", handled);
    observe("si_signo", Signal{captured.si_signo});
    observe("si_code", Code{SIGCHLD, captured.si_code});
    observe("si_pid is the child", captured.si_pid == child.pid());
    observe("si_status", Signal{captured.si_status});
    observe("child", child.wait());
}
