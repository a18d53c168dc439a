// For poll() POLLRDNORM is equivalent to POLLIN, also for a signalfd with a signal pending.
//
// ref:      man7 poll(2) POLLRDNORM; man7 signalfd(2) poll(2)
// profile:  linux
// strength: documented

#include "support/readiness.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = must(signalfd(-1, &set, 0));
    must(raise(SIGUSR1) == 0);
    observe_normal_data(fd);
}
