// timer_getoverrun() tells how often a timer has expired while its signal waited to be taken.
//
// ref:      POSIX.1-2024 XSH timer_getoverrun() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec every = timer_setting(1, 1);
    timespec resolution;
    must(clock_getres(CLOCK_MONOTONIC, &resolution));  // to which the interval may be rounded up
    const int64_t period = milliseconds(resolution) > 1 ? milliseconds(resolution) + 1 : 1;
    const timespec start = clock_now();
    must(timer_settime(timer, 0, &every, nullptr));
    const timespec armed = clock_now();
    breathe(50);
    const int64_t least = (milliseconds(clock_now()) - milliseconds(armed)) / period - 3;  // one was the signal itself
    observe("the signal is there", take(SIGRTMIN));
    const int64_t most = milliseconds(clock_now()) - milliseconds(start) + 1;

    const long limit = sysconf(_SC_DELAYTIMER_MAX);
    const int64_t missed = timer_getoverrun(timer);
    note("%lld missed, between %lld and %lld", static_cast<long long>(missed), static_cast<long long>(least),
         static_cast<long long>(most));
    observe("no fewer than there were", missed >= least || (limit != -1 && missed == limit));
    observe("no more than there were", missed <= most);
}
