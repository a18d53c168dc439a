// timerfd_settime() refuses a bad nanosecond field, unknown flags, a descriptor of another kind and one that is not open.
//
// ref:      man7 timerfd_create(2) ERRORS EINVAL, EBADF
// profile:  linux
// strength: documented
// assertion: timer.timerfd-settime.einval-bad-nanoseconds timer.timerfd-settime.einval-bad-flags timer.timerfd-settime.einval-not-timerfd timer.timerfd-settime.ebadf-closed

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec good = timer_setting(100'000), bad = {{0, 0}, {1, 1'000'000'000}};
    const auto [reader, writer] = open_pipe();
    close(writer);
    observe("a thousand million nanoseconds", timerfd_settime(fd, 0, &bad, nullptr));
    observe("unknown flags", timerfd_settime(fd, 0x40, &good, nullptr));
    observe("a pipe", timerfd_settime(reader, 0, &good, nullptr));
    observe("a closed descriptor", timerfd_settime(writer, 0, &good, nullptr));
    observe("good arguments", timerfd_settime(fd, 0, &good, nullptr));
}
