// timer_settime() reports the time to the next expiry also where the signal of an earlier one has not been taken, and none after
// the last one.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION ovalue
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const itimerspec never = timer_setting(0);
    for (const int64_t interval_ms : {100'000, 0}) {
        const timer_t timer = signal_timer(SIGRTMIN);
        const itimerspec setting = timer_setting(20, interval_ms);
        observe("arm it", timer_settime(timer, 0, &setting, nullptr));
        observe("its signal comes", eventually([] { return is_pending(SIGRTMIN); }));
        itimerspec old = unlikely_setting();
        observe("disarm it after an expiry", timer_settime(timer, 0, &never, &old));
        if (interval_ms) observe("nearly 100 s were left", nearly(old.it_value, 100));
        else observe("no time was left", is_zero(old.it_value));
        observe("seconds of its interval", old.it_interval.tv_sec);
        must(timer_delete(timer));
        take(SIGRTMIN, 1);  // whether it is still there is open
    }
}
