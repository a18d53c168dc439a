// The time that timer_gettime() reports falls as time passes.
//
// ref:      POSIX.1-2024 XSH timer_gettime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec setting = timer_setting(100'000);
    must(timer_settime(timer, 0, &setting, nullptr));
    itimerspec first = unlikely_setting(), second = unlikely_setting();
    observe("timer_gettime", timer_gettime(timer, &first));
    breathe(60);
    observe("timer_gettime later", timer_gettime(timer, &second));
    observe("nearly 100 s at first", nearly(first.it_value, 100));
    observe("less later", earlier(second.it_value, first.it_value));
    observe("nearly 100 s still", nearly(second.it_value, 100));
}
