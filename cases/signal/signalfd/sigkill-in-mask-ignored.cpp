// SIGKILL and SIGSTOP in the set of a signalfd are silently ignored.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/signal_tools.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    Gate ready;
    Child child([&] {
        const sigset_t set = set_of({SIGKILL, SIGSTOP, SIGUSR1});
        const int fd = signalfd(-1, &set, 0);
        must(raise(SIGUSR1));
        signalfd_siginfo record = {};
        observe("read gave one record", read(fd, &record, sizeof record) == sizeof record);
        observe("ssi_signo", Signal{static_cast<int>(record.ssi_signo)});
        ready.open();
        observe("read", read(fd, &record, sizeof record));
    });
    ready.wait();
    must(kill(child.pid(), SIGSTOP));
    observe("sent SIGSTOP", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGKILL));
    observe("sent SIGKILL", child.wait());
}
