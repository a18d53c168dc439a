// For poll() POLLRDNORM is equivalent to POLLIN, also for a signalfd with a signal pending.
//
// ref:      man7 poll(2) POLLRDNORM; man7 signalfd(2) poll(2)
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = must(signalfd(-1, &set, 0));
    must(raise(SIGUSR1) == 0);
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
