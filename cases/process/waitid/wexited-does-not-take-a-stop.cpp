// waitid() for ends alone does not report a stopped child, and leaves that status there.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void look(const char* what, pid_t child, int options) {
    siginfo_t info = {};
    observe(what, waitid(P_PID, static_cast<id_t>(child), &info, options | WNOHANG));
    observe("si_pid is the child's", info.si_pid == child);
    if (info.si_pid == 0) return;
    observe("si_code", Code{SIGCHLD, info.si_code});
    if (info.si_code == CLD_EXITED) observe("si_status", info.si_status);
    else observe("si_status", Signal{info.si_status});
}

int main() {
    Child child([] {
        raise(SIGSTOP);
        return 4;
    });
    await_stop(child.pid());
    look("WEXITED", child.pid(), WEXITED);
    look("WSTOPPED", child.pid(), WSTOPPED);

    must(kill(child.pid(), SIGCONT));
    await_end(child.pid());
    look("WEXITED once it has ended", child.pid(), WEXITED);
    child.reaped();
}
