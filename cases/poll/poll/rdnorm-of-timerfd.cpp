// For poll() POLLRDNORM is equivalent to POLLIN, also for a timer descriptor that has expired.
//
// ref:      man7 poll(2) POLLRDNORM; man7 timerfd_create(2) poll(2)
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = must(timerfd_create(CLOCK_MONOTONIC, 0));
    const itimerspec soon = {{0, 0}, {0, 1}};
    must(timerfd_settime(fd, 0, &soon, nullptr));
    wait_for_data(fd);
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
