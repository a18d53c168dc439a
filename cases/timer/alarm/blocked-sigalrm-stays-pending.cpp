// The SIGALRM of alarm() stays pending while it is blocked, and is handled once it is unblocked.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    timing

#include "support/case.hpp"

int main() {
    handle(SIGALRM);
    block({SIGALRM});
    const Stopwatch watch;
    observe("alarm", alarm(1));
    observe("pending at last", eventually([] { return is_pending(SIGALRM); }));
    observe("a second has passed", watch.at_least_ms(990));  // 1 % for a clock that is adjusted
    observe("handled", handled);
    unblock({SIGALRM});
    observe("handled once unblocked", handled);
}
