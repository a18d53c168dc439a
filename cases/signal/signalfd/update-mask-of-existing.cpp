// signalfd() with a signalfd replaces its set of signals and returns the same descriptor.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1, SIGUSR2});
    must(raise(SIGUSR1));
    const sigset_t first = set_of({SIGUSR1}), second = set_of({SIGUSR2});
    const int fd = signalfd(-1, &first, 0);
    pollfd watched = {fd, POLLIN, 0};
    observe("poll with SIGUSR1 pending", poll(&watched, 1, 0));

    observe("the same descriptor", signalfd(fd, &second, 0) == fd);
    observe("poll with the set changed to SIGUSR2", poll(&watched, 1, 0));
    must(raise(SIGUSR2));
    observe("poll with SIGUSR2 pending", poll(&watched, 1, 0));
    signalfd_siginfo record = {};
    observe("read gave one record", read(fd, &record, sizeof record) == sizeof record);
    observe("ssi_signo", Signal{static_cast<int>(record.ssi_signo)});
    observe("SIGUSR1 still pending", is_pending(SIGUSR1));
}
