// sigtimedwait() may fail with EINTR once a handler without SA_RESTART has run for another signal; where it does not, it waits for
// the signal of its set.
//
// ref:     POSIX.1-2024 XSH sigtimedwait() ERRORS EINTR
// profile: posix
// strength: may
// needs:   fork

#include "support/interruption.hpp"

int main() {
    block({SIGUSR2});
    const pid_t waiter = getpid();
    Gate third_alarm;
    Child sender([&] {
        third_alarm.wait();
        must(kill(waiter, SIGUSR2));
    });

    const sigset_t set = set_of({SIGUSR2});
    const timespec limit = {20, 0};
    int taken;
    {
        const Alarms alarms(0, &third_alarm);
        taken = sigtimedwait(&set, nullptr, &limit);
    }
    const Text result = taken == -1 ? errno_text(errno) : signal_text(taken);
    observe("sigtimedwait", result.chars, {"EINTR", "SIGUSR2"});
    observe("handler ran", handled > 0);
}
