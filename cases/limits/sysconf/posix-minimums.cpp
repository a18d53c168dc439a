// sysconf() tells for each limit of semaphores, timers and signals at least what every system has to offer, or that there is none.
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
    observe("SEM_NSEMS_MAX", at_least(_SC_SEM_NSEMS_MAX, 256));
    observe("SEM_VALUE_MAX", at_least(_SC_SEM_VALUE_MAX, 32767));
    observe("TIMER_MAX", at_least(_SC_TIMER_MAX, 32));
    observe("DELAYTIMER_MAX", at_least(_SC_DELAYTIMER_MAX, 32));
    observe("RTSIG_MAX", at_least(_SC_RTSIG_MAX, 8));
    observe("PAGESIZE", at_least(_SC_PAGESIZE, 1));
    observe("no such name", sysconf(-1));
}
