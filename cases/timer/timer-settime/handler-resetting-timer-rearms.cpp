// The handler of a timer's signal may arm the timer again: timer_settime() is one of the functions that handlers may call.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall

#include "support/timers.hpp"

static timer_t timer;
static const itimerspec again = timer_setting(20);
static volatile sig_atomic_t failed = 0;

static void on_expiry(int) {
    handled = handled + 1;
    if (handled < 4 && timer_settime(timer, 0, &again, nullptr) != 0) failed = failed + 1;
}

int main() {
    handle(SIGRTMIN, on_expiry);
    timer = signal_timer(SIGRTMIN);
    const Stopwatch watch;
    observe("timer_settime", timer_settime(timer, 0, &again, nullptr));
    eventually([] { return handled >= 4; });
    observe("the time of four expiries has passed", watch.at_least_ms(80));
    breathe(50);
    observe("handled", handled);
    observe("failed in the handler", failed);
}
