// CLOCK_REALTIME counts the seconds since the Epoch, as time() does.
//
// ref:      POSIX.1-2024 XSH clock_gettime() DESCRIPTION CLOCK_REALTIME; POSIX.1-2024 XSH time() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    timespec now = {-1, -1};
    const time_t before = time(nullptr);
    observe("clock_gettime", clock_gettime(CLOCK_REALTIME, &now));
    const time_t after = time(nullptr);
    observe("nanoseconds in range", now.tv_nsec >= 0 && now.tv_nsec < 1'000'000'000);
    // The two may read clocks of different resolution: a second more or less.
    observe("between two readings of time()", before - 1 <= now.tv_sec && now.tv_sec <= after + 1);
}
