// Nobody can set CLOCK_MONOTONIC; it runs on.
//
// ref:      POSIX.1-2024 XSH clock_settime() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const timespec before = clock_now(), time = {1, 0};
    const int result = clock_settime(CLOCK_MONOTONIC, &time);
    if (result == -1 && errno == EPERM && geteuid() != 0) unsupported("this process may set no clock, so either error will do");
    observe("clock_settime", result);
    timespec now = {};
    observe("clock_gettime", clock_gettime(CLOCK_MONOTONIC, &now));
    observe("it has not gone back", !earlier(now, before));
}
