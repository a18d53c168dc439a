// The SIGCHLD of a child that exited tells CLD_EXITED, its process ID, its real user ID and its exit status.
//
// ref:      POSIX.1-2024 XBD <signal.h> CLD_EXITED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    handle(SIGCHLD, capture_signal);
    block({SIGCHLD});
    Child child([] { return 3; });
    const sigset_t nothing = set_of({});
    observe("sigsuspend", sigsuspend(&nothing));

    observe("handler ran", handled);
    observe("si_signo", Signal{captured.si_signo});
    observe("si_code", Code{SIGCHLD, captured.si_code});
    observe("si_pid is the child", captured.si_pid == child.pid());
    observe("si_uid is the child's", captured.si_uid == getuid());
    observe("si_status", captured.si_status);
    observe("child", child.wait());
}
