// Reading, setting and asking the resolution of a clock that there is not all fail.
//
// ref:      POSIX.1-2024 XSH clock_gettime() ERRORS EINVAL; POSIX.1-2024 XSH clock_getres() ERRORS EINVAL; POSIX.1-2024 XSH clock_settime() ERRORS EINVAL EPERM
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    timespec time = {1, 0}, now = {-1, -1};
    observe("clock_gettime", clock_gettime(no_clock, &time));
    observe("clock_getres", clock_getres(no_clock, &time));
    observe("clock_settime", clock_settime(no_clock, &time), {EINVAL, EPERM});
    observe("clock_gettime of CLOCK_REALTIME", clock_gettime(CLOCK_REALTIME, &now));
    observe("gives a time", now.tv_sec >= 0 && now.tv_nsec >= 0 && now.tv_nsec < 1'000'000'000);
}
