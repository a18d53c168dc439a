// A timer of the CPU-time clock of the process expires once the process has used that much CPU time, not before.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION; XSH timer_settime() DESCRIPTION
// profile:  option CPT
// strength: shall

#include "support/timers.hpp"

int main() {
    if (sysconf(_SC_CPUTIME) <= 0) unsupported("no processor-time clocks of processes");
    handle(SIGRTMIN);
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGRTMIN;
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &timer));
    const timespec start = clock_now(CLOCK_PROCESS_CPUTIME_ID);
    const itimerspec setting = timer_setting(60);
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    breathe(80);  // sleeping is no CPU time
    while (handled == 0 && earlier(clock_now(CLOCK_PROCESS_CPUTIME_ID), plus_milliseconds(start, 5'000))) {}
    const timespec end = clock_now(CLOCK_PROCESS_CPUTIME_ID);
    observe("the signal comes", handled == 1);
    observe("not before that much CPU time", !earlier(end, plus_milliseconds(start, 60)));
}
