// A periodic timer keeps its beat though its signals are taken late: the time left ends where it would have without that.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec setting = timer_setting(Beats::interval_ms, Beats::interval_ms);
    Beats beats;
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    beats.armed();
    for (int number : {1, 2, 3}) {
        beats.sleep_until_after(number, 20);
        const timespec before = clock_now();  // on a busy machine the next beat may come while this one is taken
        observe("a signal is taken, late", take(SIGRTMIN));
        itimerspec left = unlikely_setting();
        observe("timer_gettime", timer_gettime(timer, &left));
        observe("it goes on with its beat", beats.ends_at_one(before, left.it_value));
    }
}
