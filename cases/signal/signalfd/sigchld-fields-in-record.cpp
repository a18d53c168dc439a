// The record that a signalfd gives for a child that exited has its code, process ID, user ID and exit status.
//
// ref:      man7 signalfd(2) The signalfd_siginfo structure
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    handle(SIGCHLD);  // by default it is ignored
    block({SIGCHLD});
    const sigset_t set = set_of({SIGCHLD});
    const int fd = signalfd(-1, &set, 0);
    Child child([] { return 3; });
    signalfd_siginfo record = {};
    observe("read gave one record", read(fd, &record, sizeof record) == sizeof record);
    observe("ssi_signo", Signal{static_cast<int>(record.ssi_signo)});
    observe("ssi_code", Code{SIGCHLD, record.ssi_code});
    observe("ssi_pid is the child", static_cast<pid_t>(record.ssi_pid) == child.pid());
    observe("ssi_uid is the child's", record.ssi_uid == getuid());
    observe("ssi_status", record.ssi_status);
    observe("child", child.wait());
}
