// wait() goes on waiting for a child after a handler with SA_RESTART has run.
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
    int status = 0;
    pid_t ended;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        ended = wait(&status);
    }
    ended == child.pid() ? observe("wait gave", "the pid of the child") : observe("wait gave", ended);
    observe("child", WaitStatus{status});
    observe("handler ran", handled > 0);
    if (ended == child.pid()) child.reaped();
}
