// A thousand timer descriptors can be made, armed, read and closed one after the other, and no descriptor is left over.
//
// ref:      man7 timerfd_create(2) timerfd_settime(); man7 timerfd_create(2) read(2)
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const itimerspec soon = {{0, 0}, {0, 1}};  // due as soon as can be
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, armed = 0, expired = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int timer = timerfd_create(CLOCK_MONOTONIC, 0);
        made += timer != -1;
        armed += timerfd_settime(timer, 0, &soon, nullptr) == 0;
        uint64_t expiries = 0;
        expired += read(timer, &expiries, sizeof expiries) == sizeof expiries && expiries == 1;
        close(timer);
    }
    note("%d timers", tried);
    observe("each was made", made == tried);
    observe("each was armed", armed == tried);
    observe("each expired once", expired == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
