// epoll_wait() returns 0 when its time has run out, not earlier; with the limit -1 it waits on, even if nothing is watched.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_wait(2) NOTES
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0)), idle = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    const Stopwatch watch;
    observe("wait for 50 ms", epoll_wait(instance, &event, 1, 50));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe("wait for 0 ms", epoll_wait(instance, &event, 1, 0));
    observe_blocking("wait without a limit", [&] { return epoll_wait(instance, &event, 1, -1); });
    observe_blocking("wait of an instance that watches nothing", [&] { return epoll_wait(idle, &event, 1, -1); });
    must(write(writer, "x", 1));
    observe("wait with a byte in the pipe", epoll_wait(instance, &event, 1, -1));
}
