// A sigwait() that waits while cancellation is disabled goes on until there is a signal of its set; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    block({SIGUSR1});  // in the thread as well
    const sigset_t set = set_of({SIGUSR1});
    int signo = 0;
    const auto call = [&] { return Error{sigwait(&set, &signo)}; };
    observe_wait_with_cancellation_disabled("sigwait", call, [] { must(kill(getpid(), SIGUSR1)); });
    observe("signal", Signal{signo});
}
