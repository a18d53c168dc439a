// SA_RESTART does not make epoll_wait() wait on: it fails with EINTR once the handler has run.
//
// ref:     man7 signal(7) Interruption of system calls and library functions by signal handlers
// profile: linux
// strength: documented

#include "support/interruption.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int queue = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(queue, EPOLL_CTL_ADD, reader, &event));
    {
        const Alarms alarms(SA_RESTART);
        observe("epoll_wait without an event", epoll_wait(queue, &event, 1, 20'000));
    }
    observe("handler ran", handled > 0);

    must(write(writer, "x", 1) == 1);
    observe("epoll_wait with one", epoll_wait(queue, &event, 1, 20'000));
}
