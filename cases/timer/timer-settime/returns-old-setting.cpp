// timer_settime() reports the time that was left, relative even where it had been given as absolute, and the interval.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION ovalue
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec setting = {{7, 0}, plus_milliseconds(clock_now(), 100'000)}, never = timer_setting(0);
    itimerspec old = unlikely_setting();
    observe("arm it", timer_settime(timer, TIMER_ABSTIME, &setting, &old));
    observe("it was not armed before", is_zero(old.it_value));
    observe("disarm it", timer_settime(timer, 0, &never, &old));
    observe("nearly 100 s were left", nearly(old.it_value, 100));
    observe("seconds of its interval", old.it_interval.tv_sec);
    observe("and nanoseconds", old.it_interval.tv_nsec);
}
