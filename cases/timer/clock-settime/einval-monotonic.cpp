// Nobody can set CLOCK_MONOTONIC; it runs on.
//
// ref:      POSIX.1-2024 XSH clock_settime() ERRORS EINVAL EPERM
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/case.hpp"

int main() {
    const timespec before = clock_now(), time = {1, 0};
    observe("clock_settime", clock_settime(CLOCK_MONOTONIC, &time), {EINVAL, EPERM});  // EPERM: no privilege for any clock
    timespec now = {};
    observe("clock_gettime", clock_gettime(CLOCK_MONOTONIC, &now));
    observe("it has not gone back", !earlier(now, before));
}
