// pselect() without a mask leaves that of the caller in force: a signal that is blocked stays pending, and does not end the wait.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    handle(SIGUSR1);
    raise(SIGUSR1);
    const timespec limit = {0, 50'000'000};
    const Stopwatch watch;
    observe("pselect for 50 ms", pselect(0, nullptr, nullptr, nullptr, &limit, nullptr));
    observe("most of that has passed", watch.at_least_ms(30));  // a clock may count in ticks, of 20 ms at most
    observe("handled", handled);
    observe("still pending", is_pending(SIGUSR1));
    const sigset_t none = set_of({});
    observe("pselect with a mask", pselect(0, nullptr, nullptr, nullptr, nullptr, &none));
    observe("handled", handled);
}
