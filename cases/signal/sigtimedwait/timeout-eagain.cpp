// sigtimedwait() fails with EAGAIN when no signal of the set arrives within the time, and not before.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() DESCRIPTION; POSIX.1-2024 XSH sigtimedwait() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    block({SIGUSR1, SIGUSR2});
    must(raise(SIGUSR2));  // not in the set
    const sigset_t set = set_of({SIGUSR1});
    const timespec limit = {0, 30'000'000};
    const Stopwatch watch;
    observe("sigtimedwait", sigtimedwait(&set, nullptr, &limit));
    observe("after 30 ms or more", watch.at_least_ms(30));
    observe("signal outside the set still pending", is_pending(SIGUSR2));
}
