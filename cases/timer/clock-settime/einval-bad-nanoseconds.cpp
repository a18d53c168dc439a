// clock_settime() refuses nanoseconds that are less than zero, or a whole second or more.
//
// ref:      POSIX.1-2024 XSH clock_settime() ERRORS EINVAL EPERM
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/users.hpp"

int main() {
    require_ordinary_user();
    Child child([] {
        if (geteuid() == 0) become(first_user);  // who cannot set the clock, even on a system that takes the time
        timespec time = clock_now(CLOCK_REALTIME);
        time.tv_nsec = 1'000'000'000;
        observe("1000 million", clock_settime(CLOCK_REALTIME, &time), {EINVAL, EPERM});
        time.tv_nsec = -1;
        observe("-1", clock_settime(CLOCK_REALTIME, &time), {EINVAL, EPERM});
    });
    observe("the process", child.wait());
}
