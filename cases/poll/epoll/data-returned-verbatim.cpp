// epoll_wait() gives back with each event the data given with the descriptor last, by EPOLL_CTL_ADD or EPOLL_CTL_MOD, and after
// EPOLL_CTL_DEL nothing.
//
// ref:      man7 epoll_ctl(2) DESCRIPTION; man7 epoll_wait(2) DESCRIPTION
// profile:  linux
// strength: documented
// assertion: poll.epoll.data-returned-verbatim poll.epoll.del-stops-reports

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe first = open_pipe(), second = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = 0x1122334455667788;
    observe("add one", epoll_ctl(instance, EPOLL_CTL_ADD, first.reader, &event));
    event.data.u64 = 7;
    observe("add another", epoll_ctl(instance, EPOLL_CTL_ADD, second.reader, &event));

    epoll_event events[2] = {};
    must(write(second.writer, "x", 1));
    observe("wait for the second", epoll_wait(instance, events, 2, 0));
    observe("EPOLLIN", (events[0].events & EPOLLIN) != 0);
    observe("its data", events[0].data.u64);

    event.data.u64 = 8;
    events[0] = {};
    observe("modify it", epoll_ctl(instance, EPOLL_CTL_MOD, second.reader, &event));
    observe("wait for it", epoll_wait(instance, events, 2, 0));
    observe("EPOLLIN", (events[0].events & EPOLLIN) != 0);
    observe("its new data", events[0].data.u64);

    events[0] = {};
    observe("delete it", epoll_ctl(instance, EPOLL_CTL_DEL, second.reader, nullptr));
    must(write(first.writer, "x", 1));
    observe("wait for the first", epoll_wait(instance, events, 2, 0));
    observe("EPOLLIN", (events[0].events & EPOLLIN) != 0);
    observe("its data", events[0].data.u64 == 0x1122334455667788);
}
