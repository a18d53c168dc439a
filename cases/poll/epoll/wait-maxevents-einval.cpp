// epoll_wait() fails with EINVAL if there is room for no event, or if the descriptor is no epoll instance.
//
// ref:      man7 epoll_wait(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    must(write(writer, "x", 1));
    observe("room for 0", epoll_wait(instance, &event, 0, 0));
    const volatile int below = -1;  // hidden from the compiler, which warns of it
    observe("room for -1", epoll_wait(instance, &event, below, 0));
    observe("a pipe as instance", epoll_wait(reader, &event, 1, 0));
    observe("room for 1", epoll_wait(instance, &event, 1, 0));
}
