// A thread reads from a signalfd no signals that are directed to another thread; that one reads them.
//
// ref:      man7 signalfd(2) Thread semantics
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, SFD_NONBLOCK);
    must(Error{pthread_kill(pthread_self(), SIGUSR1)});
    Text elsewhere;
    Thread other([&] {
        signalfd_siginfo record = {};
        elsewhere = as_text(read(fd, &record, sizeof record));
    });
    other.join();
    observe("read in another thread", elsewhere);
    signalfd_siginfo record = {};
    const ssize_t size = read(fd, &record, sizeof record);
    observe("read in the thread to which it was sent gave one record", size == sizeof record);
    observe("signal", Signal{static_cast<int>(record.ssi_signo)});
}
