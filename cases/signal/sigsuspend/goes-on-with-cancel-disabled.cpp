// A sigsuspend() that waits while cancellation is disabled goes on until a handler has run; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    block({SIGUSR1});  // in the thread as well
    const sigset_t mask = set_of({});
    handle(SIGUSR1, count_in_threads);
    int handled_by_then = -7;
    const auto call = [&] {
        const int result = sigsuspend(&mask);
        handled_by_then = handled_in_threads;
        return result;
    };
    const auto send = [](pthread_t waiter) { must(Error{pthread_kill(waiter, SIGUSR1)}); };
    observe_wait_with_cancellation_disabled("sigsuspend", call, send);
    observe("handled when it returned", handled_by_then);
}
