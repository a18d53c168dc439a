// A thread that waits in sigwait() ends when it is cancelled; a signal that is sent afterwards is left for the next waiter.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    block({SIGUSR1});  // in the thread as well
    const sigset_t set = set_of({SIGUSR1});
    int signo = 0;
    observe_cancelled_wait([&] { return sigwait(&set, &signo); });
    must(kill(getpid(), SIGUSR1));
    observe("the next sigwait()", Error{sigwait(&set, &signo)});
    observe("it takes", Signal{signo});
}
