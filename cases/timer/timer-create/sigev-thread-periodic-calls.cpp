// With SIGEV_THREAD and an interval a timer calls its function again and again, never before the time of that expiry.
//
// ref:      POSIX.1-2024 XSH 2.4.2 SIGEV_THREAD; POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/timers.hpp"

static Gate* called;

int main() {
    static Gate gate;  // a last call may come late
    called = &gate;
    struct sigevent event = {};
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_notify_function = [](sigval) { called->open(); };
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
    const itimerspec setting = timer_setting(30, 20);
    const Stopwatch watch;
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    for (int64_t milliseconds : {30, 50, 70}) {
        called->wait();
        observe("called, not before its time", watch.at_least_ms(milliseconds));
    }
}
