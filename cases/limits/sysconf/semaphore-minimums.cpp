// sysconf() tells for each limit of semaphores at least what every system has to offer, or that there is none.
//
// ref:      POSIX.1-2024 XBD <limits.h> Runtime Invariant Values; POSIX.1-2024 XSH sysconf() RETURN VALUE
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
}
