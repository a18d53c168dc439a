// With SIGEV_THREAD two timers with one function call it once each, each with its own value and not before its own time.
//
// ref:       POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 SIGEV_THREAD
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: timer.timer-create.sigev-thread-calls-function

#include "support/threads.hpp"
#include "support/timers.hpp"

static Atomic<int> calls[3], early;
static Stopwatch* watch;

int main() {
    const Stopwatch since_the_start;
    watch = const_cast<Stopwatch*>(&since_the_start);
    struct sigevent event = {};
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_notify_function = [](sigval given) {
        if (!watch->at_least_ms(20 * given.sival_int)) ++early;
        ++calls[given.sival_int];
    };
    for (int value : {2, 1}) {
        event.sigev_value.sival_int = value;
        timer_t timer;
        observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
        const itimerspec setting = timer_setting(20 * value);
        observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    }
    eventually([] { return calls[1] > 0 && calls[2] > 0; });
    breathe(10);
    observe("calls with the value 1", calls[1].load());
    observe("calls with the value 2", calls[2].load());
    observe("too early", early.load());
}
