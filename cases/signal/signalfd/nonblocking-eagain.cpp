// read() from a signalfd made with SFD_NONBLOCK fails with EAGAIN when no signal of its set is pending; without the flag it waits.
//
// ref:      man7 signalfd(2) DESCRIPTION SFD_NONBLOCK
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1, SIGUSR2});
    must(raise(SIGUSR2));  // not in the set
    const sigset_t set = set_of({SIGUSR1});
    signalfd_siginfo record = {};
    const int nonblocking = signalfd(-1, &set, SFD_NONBLOCK);
    observe("read with SFD_NONBLOCK", read(nonblocking, &record, sizeof record));
    const int blocking = signalfd(-1, &set, 0);
    observe_blocking("read without", [&] { return read(blocking, &record, sizeof record); });
    observe("signal outside the set still pending", is_pending(SIGUSR2));
}
