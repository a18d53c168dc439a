// An epoll instance cannot be added to one that it watches, be it directly or through others: ELOOP.
//
// ref:      man7 epoll_ctl(2) ERRORS ELOOP
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const int first = must(epoll_create1(0)), second = must(epoll_create1(0)), third = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    observe("the first watches the second", epoll_ctl(first, EPOLL_CTL_ADD, second, &event));
    observe("the second is to watch the first", epoll_ctl(second, EPOLL_CTL_ADD, first, &event));
    observe("the second watches the third", epoll_ctl(second, EPOLL_CTL_ADD, third, &event));
    observe("the third is to watch the first", epoll_ctl(third, EPOLL_CTL_ADD, first, &event));

    auto [reader, writer] = open_pipe();
    must(epoll_ctl(third, EPOLL_CTL_ADD, reader, &event));
    must(write(writer, "x", 1));
    for (int instance : {first, second, third}) {
        event.events = 0;
        observe("wait with data there", epoll_wait(instance, &event, 1, -1));
        observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    }
}
