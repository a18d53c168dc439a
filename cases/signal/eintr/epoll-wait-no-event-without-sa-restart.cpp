// epoll_wait() that waits for an event fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     man7 epoll_wait(2) ERRORS EINTR
// profile: linux
// strength: documented
// assertion: poll.epoll.wait-eintr

#include "support/interruption.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int queue = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(queue, EPOLL_CTL_ADD, reader, &event));
    {
        const Alarms alarms;
        observe("epoll_wait without an event", epoll_wait(queue, &event, 1, 20'000));
    }
    observe("handler ran", handled > 0);

    must(write(writer, "x", 1) == 1);
    observe("epoll_wait with one", epoll_wait(queue, &event, 1, 20'000));
}
