// A timer belongs to the process: it expires although the thread that made it has ended.
//
// ref:      POSIX.1-2024 XSH timer_create() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"
#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    Thread other([] {
        struct sigevent event = {};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = SIGRTMIN;
        timer_t timer;
        observe("timer_create in another thread", timer_create(CLOCK_MONOTONIC, &event, &timer));
        const itimerspec setting = timer_setting(100);
        observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    });
    other.join();
    observe("the signal comes after the thread has ended", take(SIGRTMIN));
    observe("code", Code{SIGRTMIN, captured.si_code});
}
