// A process descriptor that a process inherits over fork() refers to the same process: it can be polled, and signals go there.
//
// ref:     man7 pidfd_open(2) NOTES; man7 pidfd_send_signal(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    Child child([] {
        for (;;) pause();
    });
    const int fd = static_cast<int>(must(syscall(SYS_pidfd_open, child.pid(), 0)));
    Child other([&] {
        pollfd entry = {fd, POLLIN, 0};
        observe("poll while it runs", poll(&entry, 1, 0));
        observe("pidfd_send_signal", syscall(SYS_pidfd_send_signal, fd, SIGUSR1, nullptr, 0));
        observe("poll until it has ended", poll(&entry, 1, -1));
        observe("events", (entry.revents & POLLIN) != 0);
    });
    observe("the other process", other.wait());
    observe("the child", child.wait());
}
