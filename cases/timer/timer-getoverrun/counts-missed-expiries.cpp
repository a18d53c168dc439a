// timer_getoverrun() tells how often a timer has expired while its signal waited to be taken.
//
// ref:      POSIX.1-2024 XSH timer_getoverrun() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec every = timer_setting(40, 40);  // a system may round up to 20 ms, not to more
    const timespec start = clock_now();
    must(timer_settime(timer, 0, &every, nullptr));
    const timespec armed = clock_now();
    breathe(250);
    const int64_t waited = milliseconds(clock_now()) - milliseconds(armed);
    observe("the signal is there", take(SIGRTMIN));
    // One expiry was the signal itself.
    const int64_t most = (milliseconds(clock_now()) - milliseconds(start) + 1) / 40 - 1;
    const int64_t least = waited / 60 - 1;
    const long limit = sysconf(_SC_DELAYTIMER_MAX);
    const int64_t missed = timer_getoverrun(timer);
    note("%lld missed, between %lld and %lld", static_cast<long long>(missed), static_cast<long long>(least),
         static_cast<long long>(most));
    observe("no fewer than there were", missed >= least || (limit != -1 && missed == limit));
    observe("no more than there were", missed <= most);
}
