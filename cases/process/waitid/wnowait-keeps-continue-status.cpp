// waitid() with WNOWAIT leaves the status of a continued child there; a call without it takes the status.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WCONTINUED WNOWAIT WNOHANG
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

static void look(const char* what, pid_t child, int options) {
    siginfo_t info = {};
    observe(what, waitid(P_PID, static_cast<id_t>(child), &info, options));
    observe("si_pid is the child's", info.si_pid == child);
    if (info.si_pid == 0) return;
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", Signal{info.si_status});
}

int main() {
    Child child([] {
        raise(SIGSTOP);
        idle();
    });
    observe("the child", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGCONT));
    look("WNOWAIT", child.pid(), WCONTINUED | WNOWAIT);
    look("WNOWAIT again", child.pid(), WCONTINUED | WNOWAIT | WNOHANG);
    look("without it", child.pid(), WCONTINUED | WNOHANG);
    look("once more", child.pid(), WCONTINUED | WNOHANG);
}
