// A timer that was disarmed, and one for a single shot that has expired, have no time left.
//
// ref:      POSIX.1-2024 XSH timer_gettime() DESCRIPTION; POSIX.1-2024 XSH 2.8.5
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t expired = signal_timer(SIGRTMIN), disarmed = signal_timer(SIGRTMIN), armed = signal_timer(SIGRTMIN);
    const itimerspec soon = timer_setting(10), late = timer_setting(100'000), never = timer_setting(0);
    must(timer_settime(expired, 0, &soon, nullptr));
    must(take(SIGRTMIN));
    must(timer_settime(disarmed, 0, &late, nullptr));
    must(timer_settime(disarmed, 0, &never, nullptr));
    must(timer_settime(armed, 0, &late, nullptr));

    for (const auto& [name, timer] : {std::pair{"expired", expired}, {"disarmed", disarmed}, {"armed", armed}}) {
        itimerspec left = unlikely_setting();
        observe(name, timer_gettime(timer, &left));
        observe("time left", is_zero(left.it_value) ? "none" : nearly(left.it_value, 100) ? "nearly 100 s" : "another");
    }
}
