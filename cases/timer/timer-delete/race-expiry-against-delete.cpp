// A timer that is deleted while it expires has sent one signal at most, with its own value; timers can be made and deleted
// without end.
//
// ref:      POSIX.1-2024 XSH timer_delete() DESCRIPTION; POSIX.1-2024 XSH timer_create() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    rounds

#include "support/rounds.hpp"
#include "support/timers.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const sigset_t set = set_of({SIGRTMIN});
    repeat_rounds([&](Round& round) {
        const auto value = static_cast<int>(round.number());
        const timer_t timer = signal_timer(SIGRTMIN, value);
        const itimerspec armed = {{0, 0}, Round::soon(CLOCK_MONOTONIC)};
        const timespec none = {0, 0};
        must(timer_settime(timer, TIMER_ABSTIME, &armed, nullptr));
        round.pause(0);
        round.check("timer_delete() succeeds", timer_delete(timer) == 0);
        siginfo_t info = {};
        const bool sent = sigtimedwait(&set, &info, &none) == SIGRTMIN;
        round.check("a signal that came has its value", !sent || info.si_value.sival_int == value);
        round.check("no second signal comes", sigtimedwait(&set, nullptr, &none) == -1 && errno == EAGAIN);
    });
}
