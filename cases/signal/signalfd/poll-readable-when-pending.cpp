// poll() reports a signalfd as readable while a signal of its set is pending, and not before or after.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1, SIGUSR2});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, 0);
    pollfd watched = {fd, POLLIN, POLLERR};
    must(raise(SIGUSR2));
    observe("poll with a signal outside the set", poll(&watched, 1, 0));
    observe("events", PollEvents{watched.revents});
    must(raise(SIGUSR1));
    observe("poll with a signal of the set", poll(&watched, 1, 0));
    observe("events", PollEvents{watched.revents});

    signalfd_siginfo record = {};
    observe("read gave one record", read(fd, &record, sizeof record) == sizeof record);
    observe("ssi_signo", Signal{static_cast<int>(record.ssi_signo)});
    observe("poll once it is read", poll(&watched, 1, 0));
}
