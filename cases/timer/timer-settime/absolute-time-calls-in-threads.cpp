// With SIGEV_THREAD and TIMER_ABSTIME a timer calls its function when its clock has reached the time given, at once if that has
// passed.
//
// ref:       POSIX.1-2024 XSH timer_settime() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 SIGEV_THREAD
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: timer.timer-settime.absolute-time-in-future

#include "support/sync.hpp"
#include "support/threads.hpp"
#include "support/timers.hpp"

static Atomic<int> calls;
static Atomic<bool> had_come;
static timespec end;

static void arm(const char* what, clockid_t clock, const timespec& time) {
    end = time;
    calls = 0;
    struct sigevent event = {};
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_value.sival_int = static_cast<int>(clock);
    event.sigev_notify_function = [](sigval given) {
        had_come = has_come(end, static_cast<clockid_t>(given.sival_int));
        ++calls;
    };
    timer_t timer;
    must(timer_create(clock, &event, &timer));
    const itimerspec setting = {{0, 0}, time};
    observe(what, timer_settime(timer, TIMER_ABSTIME, &setting, nullptr));
    observe("the function is called", eventually([] { return calls > 0; }));
    observe("the time had come", had_come.load());
    must(timer_delete(timer));
}

int main() {
    for (clockid_t clock : {CLOCK_MONOTONIC, CLOCK_REALTIME}) {
        arm("a time 20 ms ahead", clock, time_in(20, clock));
        arm("a time long past", clock, {0, 1});
    }
}
