// A timer belongs to the process: one thread makes it, another arms it, a third sees its setting, and a fourth disarms it.
//
// ref:       POSIX.1-2024 XSH timer_settime() DESCRIPTION; POSIX.1-2024 XSH timer_gettime() DESCRIPTION; POSIX.1-2024 XSH timer_create() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: timer.timer-create.survives-creating-thread

#include "support/threads.hpp"
#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    timer_t timer;
    observe("a thread makes it", in_a_thread([&] {
                struct sigevent event = {};
                event.sigev_notify = SIGEV_SIGNAL;
                event.sigev_signo = SIGRTMIN;
                return timer_create(CLOCK_MONOTONIC, &event, &timer);
            }));
    const itimerspec setting = {{30, 0}, {60, 0}}, none = {};
    itimerspec seen = unlikely_setting(), old = unlikely_setting();
    observe("another arms it", in_a_thread([&] { return timer_settime(timer, 0, &setting, nullptr); }));
    observe("a third asks", in_a_thread([&] { return timer_gettime(timer, &seen); }));
    observe("nearly a minute is left", nearly(seen.it_value, 60));
    observe("the interval is half a minute", seen.it_interval.tv_sec == 30 && seen.it_interval.tv_nsec == 0);
    observe("a fourth disarms it", in_a_thread([&] { return timer_settime(timer, 0, &none, &old); }));
    observe("nearly a minute was left", nearly(old.it_value, 60));
    observe("timer_gettime", timer_gettime(timer, &seen));
    observe("it is not armed", is_zero(seen.it_value));
}
