// waitid() with WNOWAIT leaves the status of a stopped child there; a call without it takes the status.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WSTOPPED WNOWAIT WNOHANG
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void look(const char* what, pid_t child, int options) {
    siginfo_t info = {};
    observe(what, waitid(P_PID, static_cast<id_t>(child), &info, options));
    observe("si_pid is the child's", info.si_pid == child);
    if (info.si_pid == 0) return;
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", Signal{info.si_status});
}

int main() {
    Child child([] { raise(SIGSTOP); });
    look("WNOWAIT", child.pid(), WSTOPPED | WNOWAIT);
    look("WNOWAIT again", child.pid(), WSTOPPED | WNOWAIT | WNOHANG);
    look("without it", child.pid(), WSTOPPED | WNOHANG);
    look("once more", child.pid(), WSTOPPED | WNOHANG);
    must(kill(child.pid(), SIGCONT));
    observe("the child", child.wait());
}
