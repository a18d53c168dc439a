// epoll_ctl() fails with EBADF if the instance or the descriptor to be watched is not open, and so does epoll_wait().
//
// ref:      man7 epoll_ctl(2) ERRORS EBADF; man7 epoll_wait(2) ERRORS EBADF
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const int reader = open_pipe().reader, instance = must(epoll_create1(0));
    const int closed = must(dup(reader));
    close(closed);
    epoll_event event = {};
    event.events = EPOLLIN;
    observe("instance -1", epoll_ctl(-1, EPOLL_CTL_ADD, reader, &event));
    observe("closed instance", epoll_ctl(closed, EPOLL_CTL_ADD, reader, &event));
    observe("descriptor -1", epoll_ctl(instance, EPOLL_CTL_ADD, -1, &event));
    observe("closed descriptor", epoll_ctl(instance, EPOLL_CTL_ADD, closed, &event));
    observe("both open", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    observe("wait for a closed instance", epoll_wait(closed, &event, 1, 0));
}
