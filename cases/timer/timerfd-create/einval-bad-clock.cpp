// timerfd_create() takes certain clocks only, and certain flags.
//
// ref:      man7 timerfd_create(2) ERRORS EINVAL
// profile:  linux
// strength: documented
// assertion: timer.timerfd-create.einval-bad-clock timer.timerfd-create.einval-bad-flags

#include "support/case.hpp"

#include <sys/timerfd.h>

int main() {
    observe("clock 99", timerfd_create(99, 0));
    observe("CLOCK_PROCESS_CPUTIME_ID", timerfd_create(CLOCK_PROCESS_CPUTIME_ID, 0));
    observe("unknown flags", timerfd_create(CLOCK_MONOTONIC, 1));
    observe("CLOCK_REALTIME gives a descriptor", timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK) >= 0);
}
