// A thread that sleeps in sleep() ends when it is cancelled.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    observe_cancelled_wait([] { return sleep(600); });
}
