// waitid() waits while the child runs, and returns when it has ended.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION
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
    const auto id = static_cast<id_t>(child.pid());
    siginfo_t info = {};
    observe_blocking("waitid while the child runs", [&] { return waitid(P_PID, id, &info, WEXITED); });

    may_end.open();
    observe("waitid", waitid(P_PID, id, &info, WEXITED));
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", info.si_status);
    child.reaped();
}
