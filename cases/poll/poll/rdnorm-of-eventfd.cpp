// For poll() POLLRDNORM is equivalent to POLLIN, also for an eventfd with a counter above zero.
//
// ref:      man7 poll(2) POLLRDNORM; man7 eventfd(2) poll(2)
// profile:  linux
// strength: documented

#include "support/readiness.hpp"

#include <sys/eventfd.h>

int main() {
    const int fd = must(eventfd(1, 0));
    observe_normal_data(fd);
}
