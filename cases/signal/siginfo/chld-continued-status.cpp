// Where a child that is continued gives a SIGCHLD, it tells CLD_CONTINUED, the child's process ID and SIGCONT.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDSTOP; POSIX.1-2024 XBD <signal.h> CLD_CONTINUED
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
    const sigset_t nothing = set_of({});
    must(kill(child.pid(), SIGSTOP));
    observe("sigsuspend", sigsuspend(&nothing));
    observe("si_code at the stop", Code{SIGCHLD, captured.si_code});

    must(kill(child.pid(), SIGCONT));
    if (!eventually([] { return is_pending(SIGCHLD); }, 200)) {
        must(kill(child.pid(), SIGKILL));
        unsupported("no SIGCHLD for a continued child");
    }
    observe("sigsuspend", sigsuspend(&nothing));
    observe("si_code at the continue", Code{SIGCHLD, captured.si_code});
    observe("si_pid is the child", captured.si_pid == child.pid());
    observe("si_status", Signal{captured.si_status});
    observe("handler ran", handled);
}
