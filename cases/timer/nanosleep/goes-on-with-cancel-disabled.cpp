// A nanosleep() that waits while cancellation is disabled goes on until its time has passed; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH nanosleep() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const timespec time = {0, 100'000'000};
    bool early = true;
    const auto call = [&] {
        const Stopwatch watch;
        const int result = nanosleep(&time, nullptr);
        early = !watch.at_least_ms(80);  // the watch may count in ticks, of 20 ms at most
        return result;
    };
    observe_wait_with_cancellation_disabled("nanosleep", call);
    observe("early", early);
}
