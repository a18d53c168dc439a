// epoll_wait() gives back with each event the data that epoll_ctl() was given with the descriptor.
//
// ref:     man7 epoll_ctl(2); man7 epoll_wait(2)
// profile: linux
// assertion: poll.epoll.data-returned-verbatim poll.epoll.mod-replaces-interest

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

    must(write(first.writer, "x", 1));
    epoll_event events[2] = {};
    observe("wait", epoll_wait(instance, events, 2, 0));
    observe("the data of the first", events[0].data.u64 == 0x1122334455667788);

    event.data.u64 = 8;
    observe("modify the first", epoll_ctl(instance, EPOLL_CTL_MOD, first.reader, &event));
    observe("wait", epoll_wait(instance, events, 2, 0));
    observe("the new data", events[0].data.u64);
}
