// With SIGEV_THREAD_ID a timer sends its signal to the thread named, though other threads do not block it either.
//
// ref:      man7 timer_create(2) SIGEV_THREAD_ID
// profile:  linux
// strength: documented
// needs:    threads

#include "support/threads.hpp"
#include "support/timers.hpp"

#include <sys/syscall.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

static thread_local bool is_meant = false;
static Atomic<int> by_meant{0}, by_others{0};

int main() {
    handle(SIGRTMIN, [](int) { ++(is_meant ? by_meant : by_others); });
    pid_t id = 0;
    Gate ready, done;
    Thread thread([&] {
        is_meant = true;
        id = static_cast<pid_t>(syscall(SYS_gettid));
        ready.open();
        done.wait();
    });
    ready.wait();
    struct sigevent event = {};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = SIGRTMIN;
    event.sigev_notify_thread_id = id;
    timer_t timer;
    observe("timer_create", timer_create(CLOCK_MONOTONIC, &event, &timer));
    const itimerspec setting = timer_setting(20, 20), none = timer_setting(0);
    observe("timer_settime", timer_settime(timer, 0, &setting, nullptr));
    observe("the signal comes again and again", eventually([] { return by_meant + by_others >= 3; }));
    observe("stop", timer_settime(timer, 0, &none, nullptr));
    done.open();
    thread.join();
    observe("handled by the thread named", by_meant >= 3);
    observe("handled by the other", by_others.load());
}
