// waitid() with WCONTINUED reports that a stopped child goes on: CLD_CONTINUED with SIGCONT as the status.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WCONTINUED
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    must(kill(child.pid(), SIGSTOP));
    await_stop(child.pid());
    must(kill(child.pid(), SIGCONT));

    const auto id = static_cast<id_t>(child.pid());
    siginfo_t info;
    std::memset(&info, 0x5a, sizeof info);
    observe("waitid", waitid(P_PID, id, &info, WCONTINUED));
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_status", Signal{info.si_status});
    observe("waitid again", waitid(P_PID, id, &info, WCONTINUED | WNOHANG));
    observe("reports nothing", info.si_pid == 0);
}
