// A poll() that waits for a pidfd returns with POLLIN when the process ends.
//
// ref:      man7 pidfd_open(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

#include <sys/syscall.h>

int main() {
    WakingChild child([] { _exit(7); });
    const int process = static_cast<int>(must(syscall(SYS_pidfd_open, child.pid(), 0)));
    pollfd entry = {process, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", child.has_begun());
    observe("child", child.wait());
    observe("POLLIN", (entry.revents & POLLIN) != 0);
}
