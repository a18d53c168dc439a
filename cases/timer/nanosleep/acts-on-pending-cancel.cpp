// A thread that has been cancelled already ends in nanosleep(), even where it is asked for no time at all.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const timespec no_time = {0, 0};
    observe_pending_cancellation([&] { return nanosleep(&no_time, nullptr); });
}
