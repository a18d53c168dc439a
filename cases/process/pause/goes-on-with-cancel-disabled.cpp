// A pause() that waits while cancellation is disabled goes on until a handler has run; the request acts at the next cancellation
// point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH pause() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    int handled_by_then = 0;
    Atomic<bool> over{false};
    const auto call = [&] {
        const int result = pause();
        handled_by_then = handled_in_threads;
        over = true;
        return result;
    };
    // Again and again, as the first one may come before pause() has begun.
    const auto send = [&](pthread_t waiter) {
        for (; !over; breathe()) pthread_kill(waiter, SIGUSR1);
    };
    observe_wait_with_cancellation_disabled("pause", call, send);
    observe("a handler had run when it returned", handled_by_then > 0);
}
