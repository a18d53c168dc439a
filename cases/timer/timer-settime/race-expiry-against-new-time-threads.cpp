// A timer that gets a new time about when it expires sends its signal for the new time, and not early; a signal for the old time
// that was taken before does not replace it.
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
    block({SIGRTMIN, SIGUSR1});
    const sigset_t set = set_of({SIGRTMIN, SIGUSR1});
    const pthread_t main_thread = pthread_self();
    repeat_rounds([&](Round& round) {
        const auto value = static_cast<int>(round.number());
        const timer_t timer = signal_timer(SIGRTMIN, value);
        const itimerspec first = {{0, 0}, Round::soon(CLOCK_MONOTONIC)};
        const timespec none = {0, 0};
        must(timer_settime(timer, TIMER_ABSTIME, &first, nullptr));
        Atomic<int> taken{0};
        int due = 0;  // 0: the timer may have got its new time while a signal was pending, and what this does is unspecified
        bool set_again = false;
        timespec second_time = {};
        Thread setter([&] {
            round.pause(1);
            const int before = taken;
            second_time = Round::soon(CLOCK_MONOTONIC);
            const itimerspec second = {{0, 0}, second_time};
            set_again = timer_settime(timer, TIMER_ABSTIME, &second, nullptr) == 0;
            if (set_again && (before == 1 || earlier(clock_now(), first.it_value))) due = before + 1;
            else must(Error{pthread_kill(main_thread, SIGUSR1)});  // ends the wait
        });
        auto take = [&] {
            siginfo_t info = {};
            int signo;  // EINTR is allowed without a handler, too; other values are those of earlier rounds
            do signo = sigwaitinfo(&set, &info);
            while (signo == -1 ? errno == EINTR : signo == SIGRTMIN && info.si_value.sival_int != value);
            return signo == SIGRTMIN;
        };
        round.pause(0);
        if (take()) ++taken;
        setter.join();
        while (taken < due && take()) ++taken;
        round.check("timer_settime() succeeds", set_again);
        round.check("the signal for the new time comes", due == 0 || taken == due);
        round.check("it does not come early", due == 0 || !earlier(clock_now(), second_time));
        must(timer_delete(timer));
        while (sigtimedwait(&set, nullptr, &none) != -1) {}
    });
}
