// A signalfd that a child inherited gives the child the signals that are pending for the child, not those of its parent.
//
// ref:      man7 signalfd(2) fork(2) semantics
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/signalfd.h>

static void read_one(const char* who, int fd) {
    signalfd_siginfo record = {};
    const ssize_t size = read(fd, &record, sizeof record);
    if (size == -1) return observe(who, size);
    observe(who, Signal{static_cast<int>(record.ssi_signo)});
    observe("one record", size == sizeof record);
    observe("sent by itself", static_cast<pid_t>(record.ssi_pid) == getpid());
}

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, SFD_NONBLOCK);
    must(kill(getpid(), SIGUSR1));
    Child child([&] {
        read_one("child, nothing sent to it", fd);
        must(kill(getpid(), SIGUSR1));
        read_one("child", fd);
    });
    observe("child", child.wait());
    read_one("parent", fd);
}
