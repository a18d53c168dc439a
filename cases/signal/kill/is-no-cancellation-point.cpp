// kill() is no cancellation point: a thread that has been cancelled already makes the call, which does what it always does.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    block({SIGUSR1});  // in the thread as well
    observe_no_cancellation_point("kill", [] { return kill(getpid(), SIGUSR1); });
    observe("the signal is pending", is_pending(SIGUSR1));
}
