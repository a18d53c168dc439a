// A thousand signalfds can be made, read and closed one after the other, and no descriptor is left over.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, taken = 0, empty = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int fd = signalfd(-1, &set, SFD_NONBLOCK);
        made += fd != -1;
        must(kill(getpid(), SIGUSR1));
        signalfd_siginfo record = {};
        taken += read(fd, &record, sizeof record) == sizeof record && record.ssi_signo == SIGUSR1;
        empty += read(fd, &record, sizeof record) == -1 && errno == EAGAIN;
        close(fd);
    }
    note("%d descriptors", tried);
    observe("each was made", made == tried);
    observe("each gave its signal", taken == tried);
    observe("and no other one", empty == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
