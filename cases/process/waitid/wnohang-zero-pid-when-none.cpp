// waitid() with WNOHANG returns 0 while no child has a status to report, and says so by zeros in si_signo and si_pid.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION WNOHANG
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate may_end;
    Child child([&] {
        may_end.wait();
        return 3;
    });
    siginfo_t info;
    std::memset(&info, 0x5a, sizeof info);
    observe("waitid while the child runs", waitid(P_ALL, 0, &info, WEXITED | WNOHANG));
    observe("si_signo", info.si_signo);
    observe("si_pid", info.si_pid);

    may_end.open();
    await_end(child.pid());
    observe("waitid once it has ended", waitid(P_ALL, 0, &info, WEXITED | WNOHANG));
    observe("si_signo", Signal{info.si_signo});
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", info.si_status);
    child.reaped();
}
