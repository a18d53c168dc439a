// EPOLL_CTL_MOD and EPOLL_CTL_DEL of a descriptor that is not registered, or not any more, fail with ENOENT.
//
// ref:      man7 epoll_ctl(2) ERRORS ENOENT
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const int reader = open_pipe().reader, instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    observe("modify before", epoll_ctl(instance, EPOLL_CTL_MOD, reader, &event));
    observe("delete before", epoll_ctl(instance, EPOLL_CTL_DEL, reader, nullptr));
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    observe("delete", epoll_ctl(instance, EPOLL_CTL_DEL, reader, nullptr));
    observe("modify afterwards", epoll_ctl(instance, EPOLL_CTL_MOD, reader, &event));
    observe("delete again", epoll_ctl(instance, EPOLL_CTL_DEL, reader, nullptr));
}
