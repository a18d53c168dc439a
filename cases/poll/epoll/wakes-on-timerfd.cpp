// An epoll_wait() that waits for a timer descriptor returns with EPOLLIN when the timer expires.
//
// ref:      man7 timerfd_create(2) poll, select; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented

#include "support/epoll.hpp"
#include "support/timers.hpp"

#include <sys/epoll.h>
#include <sys/timerfd.h>

int main() {
    const int timer = must(timerfd_create(CLOCK_MONOTONIC, 0));
    const int instance = epoll_of(timer, EPOLLIN);
    const itimerspec soon = timer_setting(30);
    const Stopwatch watch;
    must(timerfd_settime(timer, 0, &soon, nullptr));
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("30 ms have passed", watch.at_least_ms(30));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    uint64_t expirations = 77;
    observe("read", read(timer, &expirations, sizeof expirations));
    observe("expirations", expirations);
}
