// For poll() POLLRDNORM is equivalent to POLLIN, also for an epoll instance with an event to report.
//
// ref:      man7 poll(2) POLLRDNORM; man7 epoll(7) Questions and answers
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int fd = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(fd, EPOLL_CTL_ADD, reader, &event));
    must(write(writer, "x", 1));
    pollfd entry = {fd, POLLIN, 0};
    observe("poll for POLLIN", poll(&entry, 1, 0));
    observe("POLLIN and not another bit", entry.revents == POLLIN);
    entry.events = POLLRDNORM;
    observe("poll for POLLRDNORM", poll(&entry, 1, 0));
    observe("POLLRDNORM and not another bit", entry.revents == POLLRDNORM);
    entry.events = POLLIN | POLLRDNORM;
    observe("poll for both", poll(&entry, 1, 0));
    observe("POLLIN", (entry.revents & POLLIN) != 0);
    observe("POLLRDNORM", (entry.revents & POLLRDNORM) != 0);
}
