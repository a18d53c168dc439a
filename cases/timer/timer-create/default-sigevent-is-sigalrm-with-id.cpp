// timer_create() without a notification makes a timer that sends SIGALRM on Linux, with the timer's ID as its value.
//
// ref:      man7 timer_create(2) DESCRIPTION; POSIX.1-2024 XSH timer_create() DESCRIPTION
// profile:  linux
// strength: documented

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGALRM);
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, nullptr, &timer));
    const itimerspec setting = timer_setting(10);
    must(timer_settime(timer, 0, &setting, nullptr));
    observe("SIGALRM comes", take(SIGALRM));
    observe("its code", Code{SIGALRM, captured.si_code});
    observe("its value is the ID", captured.si_value.sival_int == static_cast<int>(reinterpret_cast<intptr_t>(timer)));
}
