// With TIMER_ABSTIME a timer expires when its clock has reached the time given.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION TIMER_ABSTIME
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    for (const auto& [name, clock] : {std::pair{"CLOCK_MONOTONIC", CLOCK_MONOTONIC}, {"CLOCK_REALTIME", CLOCK_REALTIME}}) {
        const timer_t timer = signal_timer(SIGRTMIN, 0, clock);
        const timespec due = plus_milliseconds(clock_now(clock), 50);
        const itimerspec setting = {{0, 0}, due};
        observe(name, timer_settime(timer, TIMER_ABSTIME, &setting, nullptr));
        observe("a signal comes", take(SIGRTMIN));
        observe("not before that time", !earlier(clock_now(clock), due));
    }
}
