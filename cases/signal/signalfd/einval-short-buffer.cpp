// read() from a signalfd with a buffer smaller than a record fails with EINVAL and takes nothing.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, 0);
    must(raise(SIGUSR1));
    signalfd_siginfo record = {};
    observe("read of 10 bytes", read(fd, &record, 10));
    observe("read of one byte less than a record", read(fd, &record, sizeof record - 1));
    observe("still pending", is_pending(SIGUSR1));
    observe("read gave one record", read(fd, &record, sizeof record) == sizeof record);
    observe("ssi_signo", Signal{static_cast<int>(record.ssi_signo)});
}
