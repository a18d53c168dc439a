// A timer that gets a new time while it expires sends its signal for the new time; no signal is lost.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"
#include "support/timers.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const sigset_t set = set_of({SIGRTMIN});
    const timespec none = {0, 0};
    const timer_t timer = signal_timer(SIGRTMIN);
    repeat_rounds([&](Round& round) {
        const itimerspec first = {{0, 0}, Round::soon(CLOCK_MONOTONIC)};
        must(timer_settime(timer, TIMER_ABSTIME, &first, nullptr));
        bool set_again = false;
        timespec second_time = {};
        Thread setter([&] {
            round.pause(1);
            second_time = Round::soon(CLOCK_MONOTONIC);
            const itimerspec second = {{0, 0}, second_time};
            set_again = timer_settime(timer, TIMER_ABSTIME, &second, nullptr) == 0;
        });
        round.pause(0);
        auto take = [&] {
            int signo;
            while ((signo = sigwaitinfo(&set, nullptr)) == -1 && errno == EINTR) {}  // allowed without a handler, too
            return signo == SIGRTMIN;
        };
        bool taken = take();
        setter.join();
        while (taken && earlier(clock_now(), second_time)) taken = take();
        round.check("timer_settime() succeeds", set_again);
        round.check("the signal for the new time comes", taken);
        while (sigtimedwait(&set, nullptr, &none) == SIGRTMIN) {}
    });
}
