// timer_gettime() reports the interval that was set last.
//
// ref:      POSIX.1-2024 XSH timer_gettime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    for (time_t seconds : {7, 9}) {
        const itimerspec setting = {{seconds, 0}, {100, 0}};
        must(timer_settime(timer, 0, &setting, nullptr));
        itimerspec left = unlikely_setting();
        observe("timer_gettime", timer_gettime(timer, &left));
        observe("nearly 100 s are left", nearly(left.it_value, 100));
        observe("seconds of the interval", left.it_interval.tv_sec);
        observe("and nanoseconds", left.it_interval.tv_nsec);
    }
}
