// A thread that sleeps in nanosleep() ends when it is cancelled.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const timespec long_time = {600, 0};
    observe_cancelled_wait([&] { return nanosleep(&long_time, nullptr); });
}
