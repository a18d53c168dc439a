// A thread that waits in read() from a signalfd returns when another thread sends a signal of its set to the process.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads
// assertion: signal.signalfd.blocks-until-signal

#include "support/waking.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, 0);
    Waker sender([] { must(kill(getpid(), SIGUSR1)); });
    signalfd_siginfo record = {};
    const ssize_t size = read(fd, &record, sizeof record);
    observe("read gave one record", size == sizeof record);
    observe("it waited for the other thread", sender.has_begun());
    observe("signal", Signal{static_cast<int>(record.ssi_signo)});
}
