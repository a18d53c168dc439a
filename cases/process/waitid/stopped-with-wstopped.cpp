// waitid() with WSTOPPED reports a stop: CLD_STOPPED with the signal that stopped the child; without it, none.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WSTOPPED
// profile:  posix
// strength: shall
// needs:    fork
// assertion: process.waitid.stopped-with-wstopped process.waitid.wexited-only-ignores-stops

#include "support/processes.hpp"

int main() {
    Child child([] {
        must(raise(SIGSTOP) == 0);
        idle();
    });
    await_stop(child.pid());
    const auto id = static_cast<id_t>(child.pid());

    siginfo_t info;
    std::memset(&info, 0x5a, sizeof info);
    observe("waitid for an end", waitid(P_PID, id, &info, WEXITED | WNOHANG));
    observe("reports nothing", info.si_pid == 0);
    std::memset(&info, 0x5a, sizeof info);
    observe("waitid for a stop", waitid(P_PID, id, &info, WSTOPPED));
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_status", Signal{info.si_status});
    observe("waitid again", waitid(P_PID, id, &info, WSTOPPED | WNOHANG));
    observe("reports nothing", info.si_pid == 0);
}
