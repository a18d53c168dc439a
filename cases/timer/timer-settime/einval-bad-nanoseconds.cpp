// timer_settime() refuses a nanosecond field below zero or of a thousand million, in value and interval.
//
// ref:      POSIX.1-2024 XSH timer_settime() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// assertion: timer.timer-settime.einval-bad-nanoseconds timer.timer-settime.einval-bad-interval-nanoseconds

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    for (const auto& [what, nanoseconds] : {std::pair{"a thousand million", 1'000'000'000L}, {"below zero", -1L}}) {
        const itimerspec value = {{0, 0}, {1, nanoseconds}}, interval = {{1, nanoseconds}, {1, 0}};
        observe(what, timer_settime(timer, 0, &value, nullptr));
        observe("in the interval", timer_settime(timer, 0, &interval, nullptr));
    }
    const itimerspec good = timer_setting(100'000, 7'000);
    observe("a good setting", timer_settime(timer, 0, &good, nullptr));
}
