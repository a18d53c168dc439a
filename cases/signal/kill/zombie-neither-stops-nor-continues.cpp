// A process that has ended neither stops nor continues by a signal: the parent gets no more SIGCHLD, and waitid() reports the end.
//
// ref:      POSIX.1-2024 XSH kill() DESCRIPTION; POSIX.1-2024 XSH waitid() DESCRIPTION; POSIX.1-2024 XBD 3 Definitions Zombie Process
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    handle(SIGCHLD);
    Child child([] { return 7; });
    const pid_t pid = child.pid();
    const auto id = static_cast<id_t>(pid);
    await_end(pid);
    observe("SIGCHLD is handled", eventually([] { return handled > 0; }));

    for (const int signo : {SIGSTOP, SIGCONT, SIGTSTP, SIGCONT}) observe("a signal", kill(pid, signo));
    siginfo_t info = {};
    observe("waitid", waitid(P_PID, id, &info, WEXITED | WSTOPPED | WCONTINUED | WNOWAIT));
    observe("code", Code{SIGCHLD, info.si_code});
    observe("status", info.si_status);
    observe("how it ended", child.wait());
    observe("SIGCHLD handled in all", handled);
    observe("waitid again", waitid(P_PID, id, &info, WEXITED | WSTOPPED | WCONTINUED | WNOHANG));
}
