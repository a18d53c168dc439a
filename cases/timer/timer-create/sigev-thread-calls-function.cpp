// With SIGEV_THREAD a timer calls a function with the value that was chosen, in another thread.
//
// ref:      POSIX.1-2024 XSH 2.4.2 SIGEV_THREAD
// profile:  posix
// strength: shall
// needs:    threads

#include "support/timers.hpp"

#include <pthread.h>

static Gate* called;
static int value = -1;
static bool in_main_thread = true;
static pthread_t main_thread;

int main() {
    Gate gate;
    called = &gate;
    main_thread = pthread_self();
    struct sigevent event = {};
    event.sigev_notify = SIGEV_THREAD;
    event.sigev_value.sival_int = 5;
    event.sigev_notify_function = [](sigval given) {
        value = given.sival_int;
        in_main_thread = pthread_equal(pthread_self(), main_thread) != 0;
        called->open();
    };
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
    const itimerspec setting = timer_setting(20);
    const Stopwatch watch;
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    called->wait();
    observe("20 ms have passed", watch.at_least_ms(20));
    observe("the value", value);
    observe("in the main thread", in_main_thread);
}
