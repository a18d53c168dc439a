// EFD_CLOEXEC sets FD_CLOEXEC and EFD_NONBLOCK sets O_NONBLOCK, each of them alone and both together; unknown flags give EINVAL.
//
// ref:      man7 eventfd(2) DESCRIPTION; man7 eventfd(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    for (const int flags : {0, static_cast<int>(EFD_CLOEXEC), static_cast<int>(EFD_NONBLOCK), EFD_CLOEXEC | EFD_NONBLOCK}) {
        const int counter = must(eventfd(1, flags));
        uint64_t value;
        observe("read", read(counter, &value, sizeof value));
        observe("FD_CLOEXEC", (must(fcntl(counter, F_GETFD)) & FD_CLOEXEC) != 0);
        observe("O_NONBLOCK", (must(fcntl(counter, F_GETFL)) & O_NONBLOCK) != 0);
    }
    observe("unknown flags", eventfd(0, ~(EFD_CLOEXEC | EFD_NONBLOCK | EFD_SEMAPHORE)));
}
