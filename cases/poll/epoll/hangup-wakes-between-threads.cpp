// An epoll_wait() returns with EPOLLHUP, though nobody asked for it, when another thread of the process closes the last write end
// of a registered pipe.
//
// ref:      man7 epoll_ctl(2) EPOLLHUP
// profile:  linux
// strength: documented
// needs:    threads
// assertion: poll.epoll.hup-always-reported

#include "support/waking.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = 0;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, ends.reader, &event));
    Waker closer([&] { must(close(ends.writer)); });
    event.events = 0;
    observe("wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", closer.has_begun());
    observe("EPOLLHUP", (event.events & EPOLLHUP) != 0);
}
