// select() with a number of descriptors below 0 or above FD_SETSIZE fails with EINVAL.
//
// ref:     POSIX.1-2024 XSH select() ERRORS EINVAL
// profile: posix
// assertion: poll.select.einval-nfds-over-fd-setsize poll.select.einval-negative-nfds

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    timeval now = {0, 0};
    observe("-1", select(-1, nullptr, nullptr, nullptr, &now));
    observe("FD_SETSIZE", select(FD_SETSIZE, nullptr, nullptr, nullptr, &now));
    observe("one more", select(FD_SETSIZE + 1, nullptr, nullptr, nullptr, &now));
}
