// For poll() POLLRDNORM is equivalent to POLLIN, also for an eventfd with a counter above zero.
//
// ref:      man7 poll(2) POLLRDNORM; man7 eventfd(2) poll(2)
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int fd = must(eventfd(1, 0));
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
