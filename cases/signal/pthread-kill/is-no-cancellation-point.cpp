// pthread_kill() is no cancellation point: a thread that has been cancelled already makes the call, which does what it always
// does.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    block({SIGUSR1});  // in the thread as well
    observe_no_cancellation_point("pthread_kill", [to = pthread_self()] { return Error{pthread_kill(to, SIGUSR1)}; });
    observe("the signal is pending", is_pending(SIGUSR1));
    observe("for another thread, too", in_a_thread([] { return is_pending(SIGUSR1); }));
}
