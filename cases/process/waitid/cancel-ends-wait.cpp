// A thread that waits in waitid() for a child ends when it is cancelled, and the child is left to be waited for.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/cancellation.hpp"

int main() {
    Gate may_end;
    Child child([&] {
        may_end.wait();
        return 3;
    });
    const auto id = static_cast<id_t>(child.pid());
    siginfo_t info = {};
    observe_cancelled_wait([&] { return waitid(P_PID, id, &info, WEXITED); });
    may_end.open();
    observe("waitid", waitid(P_PID, id, &info, WEXITED));
    observe("it gives the child", info.si_pid == child.pid());
    child.reaped();
    observe("code", Code{SIGCHLD, info.si_code});
    observe("status", info.si_status);
}
