// The handler of a periodic timer's signal may disarm the timer: no further signal comes.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall

#include "support/timers.hpp"

static timer_t timer;
static const itimerspec never = timer_setting(0);
static volatile sig_atomic_t failed = 0, at_the_end = 0;

static void on_expiry(int) {
    handled = handled + 1;
    if (handled < 3) return;
    if (timer_settime(timer, 0, &never, nullptr) != 0) failed = failed + 1;
    at_the_end = handled;
}

int main() {
    handle(SIGRTMIN, on_expiry);
    timer = signal_timer(SIGRTMIN);
    const itimerspec every = timer_setting(20, 20);
    observe("timer_settime", timer_settime(timer, 0, &every, nullptr));
    eventually([] { return at_the_end > 0; });
    observe("failed in the handler", failed);
    itimerspec left = unlikely_setting();
    must(timer_gettime(timer, &left));
    observe("no time is left", is_zero(left.it_value));
    breathe(60);
    observe("handled, one more at most that was on its way", handled <= 4);
}
