// waitid() with all its states reports a stop, a continue and the end of a child, each once.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void next_change(pid_t child) {
    siginfo_t info = {};
    observe("waitid", waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WSTOPPED | WCONTINUED));
    observe("si_pid is the child's", info.si_pid == child);
    observe("si_code", Code{SIGCHLD, info.si_code});
    if (info.si_code == CLD_EXITED) observe("si_status", info.si_status);
    else observe("si_status", Signal{info.si_status});
}

int main() {
    Gate go;
    Child child([&] {
        raise(SIGSTOP);
        go.wait();
        return 3;
    });
    next_change(child.pid());
    must(kill(child.pid(), SIGCONT));
    next_change(child.pid());
    go.open();
    next_change(child.pid());
    siginfo_t info = {};
    observe("waitid once more", waitid(P_ALL, 0, &info, WEXITED | WSTOPPED | WCONTINUED));
    child.reaped();
}
