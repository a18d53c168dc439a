// The time left is relative, also for a timer that was given the time of a clock.
//
// ref:      POSIX.1-2024 XSH timer_gettime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    for (const auto& [name, clock] : {std::pair{"CLOCK_MONOTONIC", CLOCK_MONOTONIC}, {"CLOCK_REALTIME", CLOCK_REALTIME}}) {
        const timer_t timer = signal_timer(SIGRTMIN, 0, clock);
        const itimerspec setting = {{0, 0}, plus_milliseconds(clock_now(clock), 100'000)};
        must(timer_settime(timer, TIMER_ABSTIME, &setting, nullptr));
        itimerspec left = unlikely_setting();
        observe(name, timer_gettime(timer, &left));
        observe("nearly 100 s are left", nearly(left.it_value, 100));
    }
}
