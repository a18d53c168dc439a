// select() with a high descriptor in a set that was never open fails with EBADF.
//
// ref:     POSIX.1-2024 XSH select() ERRORS EBADF
// profile: posix

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    const int high = FD_SETSIZE / 2;
    close(high);
    fd_set set;
    FD_ZERO(&set);
    FD_SET(high, &set);
    timeval now = {0, 0};
    observe("select", select(high + 1, &set, nullptr, nullptr, &now));
}
