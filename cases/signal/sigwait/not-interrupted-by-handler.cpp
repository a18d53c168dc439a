// sigwait() goes on waiting after a handler has run for another signal: EINTR is not among its errors.
//
// ref:      man7 sigwait(3) ERRORS
// profile:  linux
// strength: documented
// needs:    fork

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
    int signo = -1, result;
    {
        const Alarms alarms(0, &third_alarm);
        result = sigwait(&set, &signo);
    }
    observe("sigwait", Error{result});
    observe("signal", Signal{signo});
    observe("handler ran", handled > 0);
}
