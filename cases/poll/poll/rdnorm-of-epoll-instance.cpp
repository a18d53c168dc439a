// For poll() POLLRDNORM is equivalent to POLLIN, also for an epoll instance with an event to report.
//
// ref:      man7 poll(2) POLLRDNORM; man7 epoll(7) Questions and answers
// profile:  linux
// strength: documented

#include "support/readiness.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int fd = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(fd, EPOLL_CTL_ADD, reader, &event));
    must(write(writer, "x", 1));
    observe_normal_data(fd);
}
