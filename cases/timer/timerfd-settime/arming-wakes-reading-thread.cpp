// A thread that reads a timer descriptor which is not armed waits until another thread has armed it and it has expired.
//
// ref:      man7 timerfd_create(2) read(2)
// profile:  linux
// strength: documented
// needs:    threads
// assertion: timer.timerfd-create.blocking-read-waits

#include "support/timers.hpp"
#include "support/waking.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    const itimerspec setting = timer_setting(20);
    Waker starter([&] { must(timerfd_settime(fd, 0, &setting, nullptr)); });
    uint64_t expiries = 77;
    observe("read", read(fd, &expiries, sizeof expiries));
    observe("it waited for the other thread", starter.has_begun());
    observe("expiries", expiries);
}
