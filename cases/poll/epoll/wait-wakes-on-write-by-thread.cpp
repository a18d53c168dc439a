// An epoll_wait() that waits without a time limit returns when another thread of the process writes to a registered pipe.
//
// ref:      man7 epoll_wait(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads
// assertion: poll.epoll.wait-wakes-on-write

#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, ends.reader, &event));
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    event.events = 0;
    observe("wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", writer.has_begun());
    observe("EPOLLIN", (event.events & EPOLLIN) != 0);
}
