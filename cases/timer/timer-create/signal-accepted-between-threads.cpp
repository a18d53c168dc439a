// The signal of a timer that one thread has made and armed is accepted, with its value, by another that waits for it in
// sigwaitinfo().
//
// ref:       POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: timer.timer-create.sigev-signal-delivers-value

#include "support/threads.hpp"
#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);  // blocked in the thread as well
    siginfo_t info = {};
    int taken = -7, error = 0;
    Thread waiter([&] {
        const sigset_t set = set_of({SIGRTMIN});
        taken = sigwaitinfo(&set, &info);
        error = errno;
    });
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGRTMIN;
    event.sigev_value.sival_int = 12;
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
    const itimerspec setting = timer_setting(20);
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    waiter.join();
    errno = error;
    if (taken == -1) observe("sigwaitinfo", taken);
    observe("signal", Signal{taken});
    observe("code", Code{SIGRTMIN, info.si_code});
    observe("value", info.si_value.sival_int);
}
