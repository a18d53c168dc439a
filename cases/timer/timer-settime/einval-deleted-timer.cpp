// On Linux a timer that was deleted is refused by all calls (for the standard that is undefined).
//
// ref:      man7 timer_settime(2) ERRORS EINVAL; man7 timer_getoverrun(2) ERRORS EINVAL
// profile:  linux
// strength: documented
// assertion: timer.timer-settime.einval-deleted-timer timer.timer-getoverrun.einval-deleted-timer

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec setting = timer_setting(100'000);
    itimerspec left = unlikely_setting();
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    must(timer_gettime(timer, &left));
    observe("it is armed", nearly(left.it_value, 100));
    observe("timer_delete", timer_delete(timer));
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    observe("timer_gettime", timer_gettime(timer, &left));
    observe("timer_getoverrun", timer_getoverrun(timer));
}
