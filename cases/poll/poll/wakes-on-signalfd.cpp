// A poll() that waits for a signalfd returns with POLLIN when another process sends a signal of its set to the process.
//
// ref:      man7 signalfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int watcher = must(signalfd(-1, &set, 0));
    WakingChild sender([waiter = getpid()] { must(kill(waiter, SIGUSR1)); });
    pollfd entry = {watcher, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("events", PollEvents{entry.revents});
    signalfd_siginfo record = {};
    observe("read gives one record", read(watcher, &record, sizeof record) == sizeof record);
    observe("signal", Signal{static_cast<int>(record.ssi_signo)});
}
