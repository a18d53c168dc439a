// The SIGCHLD of a child that a signal stopped tells CLD_STOPPED, its process ID and the number of the signal.
//
// ref:      POSIX.1-2024 XBD <signal.h> CLD_STOPPED; POSIX.1-2024 XSH sigaction() SA_NOCLDSTOP
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    handle(SIGCHLD, capture_signal);
    block({SIGCHLD});
    Child child([] {
        must(setpgid(0, 0));  // in an orphaned process group SIGTSTP would not stop it
        raise(SIGTSTP);
    });
    const sigset_t nothing = set_of({});
    observe("sigsuspend", sigsuspend(&nothing));

    observe("handler ran", handled);
    observe("si_signo", Signal{captured.si_signo});
    observe("si_code", Code{SIGCHLD, captured.si_code});
    observe("si_pid is the child", captured.si_pid == child.pid());
    observe("si_status", Signal{captured.si_status});
}
