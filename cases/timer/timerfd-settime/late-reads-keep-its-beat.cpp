// A periodic timer keeps its beat though its expiries are read late: the time left ends where it would have without that, and no
// expiry is lost.
//
// ref:      man7 timerfd_create(2) timerfd_settime(); man7 timerfd_create(2) timerfd_gettime(); man7 timerfd_create(2) read(2)
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/timerfd.h>

int main() {
    const int timer = must(timerfd_create(CLOCK_MONOTONIC, 0));
    const itimerspec setting = timer_setting(Beats::interval_ms, Beats::interval_ms);
    uint64_t expiries = 0, all = 0;
    Beats beats;
    observe("timerfd_settime", timerfd_settime(timer, 0, &setting, nullptr));
    beats.armed();
    for (int number : {1, 2, 3}) {
        beats.sleep_until_after(number, 20);
        const timespec before = clock_now();  // on a busy machine the next beat may come while this one is taken
        observe("a read, late", read(timer, &expiries, sizeof expiries));
        all += expiries;
        itimerspec left = unlikely_setting();
        observe("timerfd_gettime", timerfd_gettime(timer, &left));
        observe("it goes on with its beat", beats.ends_at_one(before, left.it_value));
    }
    observe("three expiries at least were counted", all >= 3);
}
