// For poll() POLLRDNORM is equivalent to POLLIN, also for a timer descriptor that has expired.
//
// ref:      man7 poll(2) POLLRDNORM; man7 timerfd_create(2) poll(2)
// profile:  linux
// strength: documented

#include "support/readiness.hpp"
#include "support/sockets.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = must(timerfd_create(CLOCK_MONOTONIC, 0));
    const itimerspec soon = {{0, 0}, {0, 1}};
    must(timerfd_settime(fd, 0, &soon, nullptr));
    wait_for_data(fd);
    observe_normal_data(fd);
}
