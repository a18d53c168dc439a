// epoll_ctl() fails with EINVAL for what is no epoll instance, for an instance that is to watch itself, and for an unknown
// operation.
//
// ref:      man7 epoll_ctl(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    observe("a pipe as instance", epoll_ctl(writer, EPOLL_CTL_ADD, reader, &event));
    observe("the instance itself", epoll_ctl(instance, EPOLL_CTL_ADD, instance, &event));
    observe("unknown operation", epoll_ctl(instance, EPOLL_CTL_ADD + EPOLL_CTL_DEL + EPOLL_CTL_MOD, reader, &event));
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
}
