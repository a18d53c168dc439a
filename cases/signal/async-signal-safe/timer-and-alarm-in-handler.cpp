// A handler may set its timer again with timer_settime().
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall

#include "support/case.hpp"

static timer_t timer;
static void start() {
    const itimerspec once_in_5_ms = {{0, 0}, {0, 5'000'000}};
    if (timer_settime(timer, 0, &once_in_5_ms, nullptr) == -1) _exit(4);
}

int main() {
    handle(SIGALRM, [](int) {
        handled = handled + 1;
        if (handled < 5) start();
    });
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    must(timer_create(CLOCK_MONOTONIC, &event, &timer));
    const Stopwatch watch;
    start();
    eventually([] { return handled >= 5; });
    observe("handled", handled);
    observe("five times 5 ms passed", watch.at_least_ms(25));
    must(timer_delete(timer));
}
