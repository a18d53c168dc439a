// SPDX-License-Identifier: MIT
// Around timers: settings in milliseconds, timers that are there to be used, and waiting for their signals.
#pragma once

#include "support/case.hpp"

#include <ctime>

namespace ipcts {

inline timespec in_milliseconds(int64_t amount) {
    return {static_cast<time_t>(amount / 1000), static_cast<long>(amount % 1000) * 1'000'000};
}

inline itimerspec timer_setting(int64_t first_ms, int64_t interval_ms = 0) {
    return {in_milliseconds(interval_ms), in_milliseconds(first_ms)};
}

// When a periodic timer is due that is armed after this was made and before armed(): every 40 ms, rounded up to a multiple of what
// the clock can tell apart.
class Beats {
public:
    static constexpr int64_t interval_ms = 40;
    // Right after the timer was armed.
    void armed() { armed_ = nanoseconds(clock_now()); }
    // Sleeps until some time after the beat of this number, counted from 1.
    void sleep_until_after(int number, int64_t delay_ms) const {
        const WaitingHelper helper;
        const int64_t after = number * interval() + delay_ms * 1'000'000;
        const timespec until = plus_milliseconds(start_, after / 1'000'000);
        while (::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr) == EINTR) {}
    }
    // Whether `left`, told between `before` and now, ends at a beat. A timer may be late by up to 10 ms, and `left` too short by
    // as much where a clock has a coarse unit: that is what it takes to notice that its signal was taken late. A slow machine
    // makes the span between the two times longer, and this true.
    bool ends_at_one(const timespec& before, const timespec& left) const {
        const int64_t slack = 10'000'000;
        const int64_t earliest = nanoseconds(before) + nanoseconds(left),
                      latest = nanoseconds(clock_now()) + nanoseconds(left) + slack;
        const int64_t last = (latest - nanoseconds(start_)) / interval();
        return earliest <= armed_ + last * interval() + slack;
    }
private:
    static int64_t interval() {
        const int64_t wanted = interval_ms * 1'000'000, unit = clock_step();
        return (wanted + unit - 1) / unit * unit;
    }
    static int64_t nanoseconds(const timespec& time) { return static_cast<int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec; }
    timespec start_ = clock_now();
    int64_t armed_ = 0;
};

// A setting that no call reports by itself, for what a call must overwrite.
inline itimerspec unlikely_setting() { return {{77, 7}, {77, 7}}; }

inline bool is_zero(const timespec& time) { return time.tv_sec == 0 && time.tv_nsec == 0; }
// Whether a time left is that of `whole` seconds set a moment ago: not more (but for 20 ms, the coarsest resolution to which a
// system may round it up), and at most ten less.
inline bool nearly(const timespec& left, time_t whole) {
    const timespec most = {whole, 20'000'000}, least = {whole - 10, 0};
    return left.tv_nsec >= 0 && left.tv_nsec < 1'000'000'000 && !earlier(most, left) && !earlier(left, least);
}

// Blocks the signal and installs a handler with SA_SIGINFO, so that it is queued with its value until it is taken.
inline void prepare_to_take(int signo) {
    const Scaffolding helper;
    handle(signo, capture_signal);
    block({signo});
}

// A timer of CLOCK_MONOTONIC, not armed, that sends `signo` with `value`.
inline timer_t signal_timer(int signo, int value = 0, clockid_t clock = CLOCK_MONOTONIC) {
    const Scaffolding helper;
    struct sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = signo;
    event.sigev_value.sival_int = value;
    timer_t timer;
    must(::timer_create(clock, &event, &timer));
    return timer;
}

// Takes a blocked signal that must come, waiting long; its siginfo is then in `captured`. False if it does not come.
inline bool take(int signo, int64_t bound_ms = 5000) {
    const WaitingHelper helper;
    const sigset_t set = set_of({signo});
    const timespec bound = in_milliseconds(bound_ms > 200 ? bound_ms * time_scale() : bound_ms);
    int got;
    while ((got = ::sigtimedwait(&set, &captured, &bound)) == -1 && errno == EINTR) {}
    return got == signo;
}

// Whether a blocked signal that must not come stays away, for a short while.
inline bool stays_away(int signo, int64_t for_ms) { return !take(signo, for_ms); }

}  // namespace ipcts
