// waitid() returns 0 when it reports a child; the process ID is in the structure only.
//
// ref:      POSIX.1-2024 XSH waitid() RETURN VALUE
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
    siginfo_t info = {};
    observe_blocking("waitid while the child runs", [&] { return waitid(P_ALL, 0, &info, WEXITED); });
    may_end.open();
    observe("waitid", waitid(P_ALL, 0, &info, WEXITED));
    observe("si_pid is the child's", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("si_status", info.si_status);
    child.reaped();
}
