// Two timers with one real-time signal each have their own signal queued, also while both wait to be taken.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 SIGEV_SIGNAL
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t first = signal_timer(SIGRTMIN, 1), second = signal_timer(SIGRTMIN, 2);
    const itimerspec soon = timer_setting(20);
    observe("arm the first", timer_settime(first, 0, &soon, nullptr));
    observe("arm the second", timer_settime(second, 0, &soon, nullptr));
    for (timer_t timer : {first, second})
        must(eventually([&] {
            itimerspec left = unlikely_setting();
            return timer_gettime(timer, &left) == 0 && is_zero(left.it_value);
        }));
    bool came[3] = {};
    for (int i = 0; i < 2; ++i) {
        observe("a signal is there", take(SIGRTMIN));
        if (captured.si_value.sival_int == 1 || captured.si_value.sival_int == 2) came[captured.si_value.sival_int] = true;
    }
    observe("one of each timer", came[1] && came[2]);
    observe("no other", stays_away(SIGRTMIN, 0));
}
