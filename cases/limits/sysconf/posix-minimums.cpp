// sysconf() tells for each limit of timers and signals at least what every system has to offer, or that there is none.
//
// ref:      POSIX.1-2024 XBD <limits.h> Runtime Invariant Values; POSIX.1-2024 XSH sysconf() RETURN VALUE; POSIX.1-2024 XSH sysconf() ERRORS EINVAL
// profile:  posix
// strength: shall

#include "support/case.hpp"

static bool at_least(int name, long least) {
    errno = 0;
    const long value = sysconf(name);
    return value == -1 ? errno == 0 : value >= least;  // -1 without an error: there is no limit
}

int main() {
    observe("TIMER_MAX", at_least(_SC_TIMER_MAX, 32));
    observe("DELAYTIMER_MAX", at_least(_SC_DELAYTIMER_MAX, 32));
    observe("RTSIG_MAX", at_least(_SC_RTSIG_MAX, 8));
    observe("PAGESIZE", at_least(_SC_PAGESIZE, 1));
    observe("no such name", sysconf(-1));
}
