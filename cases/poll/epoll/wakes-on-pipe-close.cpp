// An epoll_wait() that waits for a pipe returns with EPOLLHUP when another process closes the last write end.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLHUP
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    const int instance = epoll_of(ends.reader, EPOLLIN);
    WakingChild closer([&] { must(close(ends.writer)); });
    must(close(ends.writer));
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
    observe("EPOLLHUP", (event.events & EPOLLHUP) != 0);
    char byte;
    observe("read", read(ends.reader, &byte, 1));
}
