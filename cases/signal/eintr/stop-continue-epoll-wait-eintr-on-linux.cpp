// epoll_wait() fails with EINTR when its process has been stopped and continued, even without a handler.
//
// ref:     man7 signal(7) Interruption of system calls and library functions by stop signals
// profile: linux
// strength: documented
// needs:   fork

#include "support/interruption.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int queue = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(queue, EPOLL_CTL_ADD, reader, &event));
    Child child([&] { observe("epoll_wait without an event", epoll_wait(queue, &event, 1, -1)); });
    for (int i = 0; i < 5 && !stop_and_continue(child.pid()); ++i) {}
    must(write(writer, "x", 1) == 1);
    observe("child", child.wait());
}
