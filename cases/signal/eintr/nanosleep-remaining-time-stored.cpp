// An interrupted nanosleep() stores the time that is left: what was asked for without what was slept.
//
// ref:     POSIX.1-2024 XSH nanosleep() RETURN VALUE
// profile: posix
// strength: shall
// assertion: signal.eintr.nanosleep-remaining-time-stored timer.nanosleep.sum-of-interrupted-parts-not-short timer.nanosleep.request-and-remainder-may-be-one-object

#include "support/interruption.hpp"

int main() {
    const timespec asked = {20, 0};
    timespec left = {99, 0};
    const Stopwatch watch;
    {
        const Alarms alarms;
        observe("nanosleep of 20 s", nanosleep(&asked, &left));
        // A request may be rounded up to a tick, of 20 ms at most.
        observe("left: at most that, within 20 ms", !earlier(plus_milliseconds(asked, 20), left));
        for (int i = 0; i < 5; ++i) observe("nanosleep of what is left", nanosleep(&left, &left));
        // Each of the six sleeps may count in ticks, and the watch as well.
        observe("time passed: no less than what is no longer left, within 140 ms",
                watch.at_least_ms(20'000 - milliseconds(left) - 140));
        // Signals that had come before a sleep ended it at once; sooner or later one comes during it.
        observe("it becomes less than asked", eventually([&] { return nanosleep(&left, &left) == -1 && earlier(left, asked); }));
    }
    observe("handler ran", handled > 0);
}
