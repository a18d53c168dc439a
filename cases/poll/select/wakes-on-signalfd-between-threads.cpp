// A select() that waits for a signalfd to become readable returns when another thread of the process sends a signal of its set to
// the process.
//
// ref:      man7 signalfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    threads

#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>
#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int watcher = must(signalfd(-1, &set, 0));
    Waker sender([] { must(kill(getpid(), SIGUSR1)); });
    fd_set ready = only(watcher);
    observe("select", select(watcher + 1, &ready, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", sender.has_begun());
    observe("in the set", FD_ISSET(watcher, &ready) != 0);
    signalfd_siginfo record = {};
    observe("read gives one record", read(watcher, &record, sizeof record) == sizeof record);
    observe("signal", Signal{static_cast<int>(record.ssi_signo)});
}
