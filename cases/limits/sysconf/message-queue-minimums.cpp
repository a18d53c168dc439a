// sysconf() tells for each limit of message queues at least what every system has to offer that has queues, or that there is none.
//
// ref:      POSIX.1-2024 XBD <limits.h> Runtime Invariant Values; POSIX.1-2024 XSH sysconf() RETURN VALUE
// profile:  option MSG
// strength: shall

#include "support/case.hpp"

static bool at_least(int name, long least) {
    errno = 0;
    const long value = sysconf(name);
    return value == -1 ? errno == 0 : value >= least;  // -1 without an error: there is no limit
}

int main() {
    if (sysconf(_SC_MESSAGE_PASSING) <= 0) unsupported("no message queues here");
    observe("MQ_OPEN_MAX", at_least(_SC_MQ_OPEN_MAX, 8));
    observe("MQ_PRIO_MAX", at_least(_SC_MQ_PRIO_MAX, 32));
}
