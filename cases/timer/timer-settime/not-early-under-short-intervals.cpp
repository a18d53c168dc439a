// Whatever the fraction of its resolution that a short time has, a timer never expires before it is over.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t timer = signal_timer(SIGRTMIN);
    int set = 0, came = 0, early = 0;
    for (long nanoseconds : {20'000'001L, 20'500'000L, 21'234'567L, 23'999'999L, 25'000'001L, 29'999'999L}) {
        itimerspec setting = {};
        setting.it_value.tv_nsec = nanoseconds;
        const timespec start = clock_now();
        set += timer_settime(timer, 0, &setting, nullptr) == 0;
        came += take(SIGRTMIN);
        timespec end = clock_now();
        end.tv_nsec -= nanoseconds;
        if (end.tv_nsec < 0) --end.tv_sec, end.tv_nsec += 1'000'000'000;
        early += earlier(end, start);
    }
    observe("timers set", set);
    observe("signals that came", came);
    observe("signals that came early", early);
}
