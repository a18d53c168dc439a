// A value of zero disarms a timer with SIGEV_THREAD: its function is not called, while that of another timer is.
//
// ref:       POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: timer.timer-settime.zero-value-disarms

#include "support/threads.hpp"
#include "support/timers.hpp"

static Atomic<int> calls[2];

int main() {
    timer_t timers[2];
    struct sigevent event = {};
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_notify_function = [](sigval given) { ++calls[given.sival_int]; };
    for (int i = 0; i < 2; ++i) {
        event.sigev_value.sival_int = i;
        must(timer_create(CLOCK_MONOTONIC, &event, &timers[i]));
    }
    const itimerspec distant = timer_setting(300'000), none = {}, soon = timer_setting(40);
    must(timer_settime(timers[0], 0, &distant, nullptr));
    itimerspec old = unlikely_setting();
    observe("timer_settime with a value of zero", timer_settime(timers[0], 0, &none, &old));
    observe("nearly five minutes were left", nearly(old.it_value, 300));
    itimerspec left = unlikely_setting();
    observe("timer_gettime", timer_gettime(timers[0], &left));
    observe("no time is left", is_zero(left.it_value));
    must(timer_settime(timers[1], 0, &soon, nullptr));
    observe("the other one calls", eventually([] { return calls[1] > 0; }));
    observe("calls of the first", calls[0].load());
}
