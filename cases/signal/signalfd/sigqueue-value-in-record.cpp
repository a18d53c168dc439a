// The record that a signalfd gives for a signal sent by sigqueue() has its code and its value.
//
// ref:      man7 signalfd(2) The signalfd_siginfo structure
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGRTMIN});
    const sigset_t set = set_of({SIGRTMIN});
    const int fd = signalfd(-1, &set, 0);
    for (int i : {42, 43}) {
        sigval value = {};
        value.sival_int = i;
        must(sigqueue(getpid(), SIGRTMIN, value));
    }

    for (int i = 0; i < 2; ++i) {
        signalfd_siginfo record = {};
        observe("read gave one record", read(fd, &record, sizeof record) == sizeof record);
        observe("ssi_signo", Signal{static_cast<int>(record.ssi_signo)});
        observe("ssi_code", Code{SIGRTMIN, record.ssi_code});
        observe("ssi_int", record.ssi_int);
        observe("ssi_uid is the sender's", record.ssi_uid == getuid());
    }
}
