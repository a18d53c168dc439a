// One read() from a signalfd gives as many records as signals are pending and fit into the buffer.
//
// ref:      man7 signalfd(2) DESCRIPTION; man7 signal(7) Real-time signals
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGUSR1, SIGRTMIN});
    const sigset_t set = set_of({SIGUSR1, SIGRTMIN});
    const int fd = signalfd(-1, &set, 0);
    for (int i : {1, 2, 3}) {
        sigval value = {};
        value.sival_int = i;
        must(sigqueue(getpid(), SIGRTMIN, value));
    }
    must(sigqueue(getpid(), SIGUSR1, {}));

    signalfd_siginfo records[3] = {};
    for (size_t left : {sizeof records, sizeof records}) {
        const ssize_t size = read(fd, records, left);
        observe("whole records", size % static_cast<ssize_t>(sizeof records[0]) == 0);
        const int count = static_cast<int>(size / static_cast<ssize_t>(sizeof records[0]));
        observe("records", count);
        for (int i = 0; i < count; ++i) observe(signal_text(static_cast<int>(records[i].ssi_signo)).chars, records[i].ssi_int);
    }
}
