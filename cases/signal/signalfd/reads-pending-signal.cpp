// read() from a signalfd takes a pending signal of its set and stores a record about it.
//
// ref:      man7 signalfd(2) DESCRIPTION; man7 signalfd(2) The signalfd_siginfo structure
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, 0);
    observe("signalfd failed", fd == -1);
    must(kill(getpid(), SIGUSR1));

    signalfd_siginfo record = {};
    observe("read gave one record", read(fd, &record, sizeof record) == sizeof record);
    observe("ssi_signo", Signal{static_cast<int>(record.ssi_signo)});
    observe("ssi_code", Code{SIGUSR1, record.ssi_code});
    observe("ssi_pid is the sender", static_cast<pid_t>(record.ssi_pid) == getpid());
    observe("ssi_uid is the sender's", record.ssi_uid == getuid());
    observe("still pending", is_pending(SIGUSR1));
}
