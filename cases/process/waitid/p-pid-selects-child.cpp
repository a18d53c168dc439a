// waitid() with P_PID waits for that child alone, though another one has ended already.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION P_PID
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate may_end;
    Child ended([] { return 1; });
    Child running([&] {
        may_end.wait();
        return 2;
    });
    await_end(ended.pid());

    siginfo_t info = {};
    const auto id = static_cast<id_t>(running.pid());
    observe_blocking("waitid for the running child", [&] { return waitid(P_PID, id, &info, WEXITED); });
    may_end.open();
    observe("waitid for it again", waitid(P_PID, id, &info, WEXITED));
    observe("it is the child asked for", info.si_pid == running.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("its exit value", info.si_status);
    running.reaped();
    observe("the other child", ended.wait());
}
