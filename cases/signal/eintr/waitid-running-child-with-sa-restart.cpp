// waitid() goes on waiting for a child after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    Gate third_alarm;
    Child child([&] {
        third_alarm.wait();
        return 7;
    });
    siginfo_t info = {};
    int result;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        result = waitid(P_ALL, 0, &info, WEXITED);
    }
    observe("waitid with a running child", result);
    observe("si_pid is the child", info.si_pid == child.pid());
    observe("si_status", info.si_status);
    observe("handler ran", handled > 0);
    if (result == 0) child.reaped();
}
