// On Linux timer_gettime() refuses a timer that has been deleted.
//
// ref:      man7 timer_settime(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    itimerspec left = unlikely_setting();
    observe("timer_gettime", timer_gettime(timer, &left));
    observe("it is disarmed", is_zero(left.it_value));
    observe("timer_delete", timer_delete(timer));
    observe("timer_gettime of the deleted timer", timer_gettime(timer, &left));
}
