// A signal of the set that is not blocked goes to its handler, not to the signalfd.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    handle(SIGUSR1);
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, SFD_NONBLOCK);
    must(raise(SIGUSR1));
    observe("handled", handled);
    signalfd_siginfo record = {};
    observe("read", read(fd, &record, sizeof record));
}
