// A read() of a timerfd that gets a new time about when it expires gives one expiry, and disarmed it has none left.
//
// ref:      man7 timerfd_create(2) timerfd_settime(); man7 timerfd_create(2) read(2)
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/timerfd.h>

int main() {
    const int fd = must(timerfd_create(CLOCK_MONOTONIC, 0));
    repeat_rounds([&](Round& round) {
        const itimerspec first = {{0, 0}, Round::soon(CLOCK_MONOTONIC)}, disarmed = {};
        must(timerfd_settime(fd, TFD_TIMER_ABSTIME, &first, nullptr));
        bool set_again = false;
        Thread setter([&] {
            round.pause(1);
            const itimerspec second = {{0, 0}, Round::soon(CLOCK_MONOTONIC)};
            set_again = timerfd_settime(fd, TFD_TIMER_ABSTIME, &second, nullptr) == 0;
        });
        uint64_t expiries = 0;
        round.pause(0);
        const bool whole = read(fd, &expiries, sizeof expiries) == sizeof expiries;
        setter.join();
        round.check("timerfd_settime() succeeds", set_again);
        round.check("read() gives one expiry", whole && expiries == 1);
        round.check("timerfd_settime() disarms it", timerfd_settime(fd, 0, &disarmed, nullptr) == 0);
        pollfd entry = {fd, POLLIN, 0};
        round.check("then nothing can be read", poll(&entry, 1, 0) == 0);
    });
}
