// A thread that has been cancelled already ends in sigwait(), even where a signal of the set is pending.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    block({SIGUSR1});  // in the thread as well
    must(kill(getpid(), SIGUSR1));
    const sigset_t set = set_of({SIGUSR1});
    int signo = 0;
    observe_pending_cancellation([&] { return sigwait(&set, &signo); });
}
