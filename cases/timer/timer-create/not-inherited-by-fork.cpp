// A child has none of its parent's timers: the one that expires later tells the parent only.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGRTMIN;
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
    const itimerspec setting = timer_setting(50);
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));

    Child child([] { observe("no signal comes to the child", stays_away(SIGRTMIN, 120)); });
    observe("the child", child.wait());
    observe("a signal comes to the parent", take(SIGRTMIN));
}
