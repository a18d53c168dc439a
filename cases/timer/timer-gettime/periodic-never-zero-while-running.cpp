// While a periodic timer runs, timer_gettime() never gives a time left of zero, which would say that it is disarmed.
//
// ref:      man7 timer_settime(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/timers.hpp"

int main() {
    struct sigevent event = {};
    event.sigev_notify = SIGEV_NONE;
    timer_t timer;
    must(timer_create(CLOCK_MONOTONIC, &event, &timer));
    const itimerspec setting = timer_setting(20, 20);
    must(timer_settime(timer, 0, &setting, nullptr));
    int failed = 0, zero = 0, no_interval = 0;
    const Stopwatch watch;
    while (!watch.at_least_ms(70))
        for (int i = 0; i < 100; ++i) {
            itimerspec left = {};
            failed += timer_gettime(timer, &left) != 0;
            zero += is_zero(left.it_value);
            no_interval += is_zero(left.it_interval);
        }
    observe("calls that failed", failed);
    observe("times left of zero", zero);
    observe("intervals of zero", no_interval);
}
