// A select() that waits for a pidfd to become readable returns when the process ends.
//
// ref:      man7 pidfd_open(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/readiness.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>
#include <sys/syscall.h>

int main() {
    WakingChild child([] { _exit(7); });
    const int process = static_cast<int>(must(syscall(SYS_pidfd_open, child.pid(), 0)));
    fd_set set = only(process);
    observe("select", select(process + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", child.has_begun());
    observe("child", child.wait());
    observe("in the set", FD_ISSET(process, &set) != 0);
}
