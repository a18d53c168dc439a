// A sleep() that waits while cancellation is disabled goes on until its time has passed; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH sleep() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads timing

#include "support/cancellation.hpp"

int main() {
    bool early = true;
    const auto call = [&] {
        const Stopwatch watch;
        const unsigned left = sleep(1);
        early = !watch.at_least_ms(980);  // the watch may count in ticks, of 20 ms at most
        return left;
    };
    observe_wait_with_cancellation_disabled("sleep", call);
    observe("early", early);
}
