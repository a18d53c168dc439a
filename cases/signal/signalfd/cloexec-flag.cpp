// A signalfd has the flag FD_CLOEXEC exactly if it was made with SFD_CLOEXEC.
//
// ref:      man7 signalfd(2) DESCRIPTION SFD_CLOEXEC
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int with = signalfd(-1, &set, SFD_CLOEXEC), without = signalfd(-1, &set, 0);
    observe("with SFD_CLOEXEC", fcntl(with, F_GETFD) == FD_CLOEXEC);
    observe("without", fcntl(without, F_GETFD));

    must(raise(SIGUSR1));
    signalfd_siginfo record = {};
    observe("read without it gave one record", read(without, &record, sizeof record) == sizeof record);
}
