// A handler can set its timer again with timer_settime().
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile: posix
// strength: shall

#include "support/case.hpp"

static timer_t timer;
static volatile int set_again = 0;

static void start() {
    const itimerspec once_in_20_ms = {{0, 0}, {0, 20'000'000}};
    if (timer_settime(timer, 0, &once_in_20_ms, nullptr) == 0) set_again = set_again + 1;
}

int main() {
    handle(SIGUSR1, [](int) {
        handled = handled + 1;
        if (handled < 5) start();
    });
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGUSR1;
    must(timer_create(CLOCK_MONOTONIC, &event, &timer));
    const Stopwatch watch;
    start();
    eventually([] { return handled >= 5; });
    observe("handled", handled);
    observe("timer_settime succeeded", set_again);
    observe("five times 20 ms passed", watch.at_least_ms(100));
    must(timer_delete(timer));
}
