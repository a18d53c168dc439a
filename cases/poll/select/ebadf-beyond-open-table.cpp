// select() with a high descriptor in a set that was never open in the process fails with EBADF.
//
// ref:      POSIX.1-2024 XSH select() ERRORS EBADF
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    const long limit = sysconf(_SC_OPEN_MAX);
    const int high = limit > 0 && limit <= FD_SETSIZE / 2 ? static_cast<int>(limit) - 1 : FD_SETSIZE / 2;
    close(high);
    auto* set = shared<fd_set>();
    FD_ZERO(set);
    Child child([=] {  // FD_SET() is for open descriptors only: the number is one here
        must(dup2(STDOUT_FILENO, high));
        FD_SET(high, set);
    });
    observe("child", child.wait());

    timeval now = {0, 0};
    observe("select", select(high + 1, set, nullptr, nullptr, &now));
}
