// A timer that is disarmed while it expires has sent one signal at most, and none where time was left.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    rounds

#include "support/rounds.hpp"
#include "support/timers.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const sigset_t set = set_of({SIGRTMIN});
    const timer_t timer = signal_timer(SIGRTMIN);
    repeat_rounds([&](Round& round) {
        const itimerspec armed = {{0, 0}, Round::soon(CLOCK_MONOTONIC)}, disarmed = {};
        const timespec none = {0, 0};
        itimerspec left = unlikely_setting();
        must(timer_settime(timer, TIMER_ABSTIME, &armed, nullptr));
        round.pause(0);
        round.check("timer_settime() disarms it", timer_settime(timer, 0, &disarmed, &left) == 0);
        const timespec after = clock_now();
        round.check("it tells of no more time than was set", nearly(left.it_value, 0) && is_zero(left.it_interval));
        const bool sent = sigtimedwait(&set, nullptr, &none) == SIGRTMIN;
        round.check("no signal comes where time was left", !sent || !earlier(after, armed.it_value));
        round.check("no second signal comes", sigtimedwait(&set, nullptr, &none) == -1 && errno == EAGAIN);
    });
}
