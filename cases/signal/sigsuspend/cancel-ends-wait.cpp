// A thread that waits in sigsuspend() ends when it is cancelled.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    const sigset_t mask = set_of({SIGUSR1});
    observe_cancelled_wait([&] { return sigsuspend(&mask); });
}
