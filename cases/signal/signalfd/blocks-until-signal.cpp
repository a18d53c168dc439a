// read() from a signalfd waits until a signal of its set is there.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, 0);
    const pid_t reader = getpid();
    Journal journal;
    Child sender([&] {
        let_it_block(reader);
        journal.enter("sender");
        must(kill(reader, SIGUSR1));
    });

    signalfd_siginfo record = {};
    const ssize_t size = read(fd, &record, sizeof record);
    journal.enter("reader");
    observe("read gave one record", size == sizeof record);
    observe("ssi_pid is the sender", static_cast<pid_t>(record.ssi_pid) == sender.pid());
    const Text order = journal.text();
    observe("order", order.chars);
}
