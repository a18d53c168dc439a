// An epoll_wait() that waits for a FIFO returns with EPOLLHUP when another thread of the process closes the last write end.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLHUP
// profile:  linux
// strength: documented
// needs:    threads

#include "support/epoll.hpp"
#include "support/streams.hpp"
#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    const int instance = epoll_of(ends.reader, EPOLLIN);
    Waker closer([&] { must(close(ends.writer)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", closer.has_begun());
    observe("EPOLLHUP", (event.events & EPOLLHUP) != 0);
    char byte;
    observe("read", read(ends.reader, &byte, 1));
}
