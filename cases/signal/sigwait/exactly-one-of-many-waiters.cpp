// Of several threads that wait in sigwait() for a signal sent to the process, exactly one gets each signal.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static Atomic<int> accepted = 0, failed = 0;
static Gate* begun;

static void wait_for_it() {
    begun->open();
    const sigset_t set = set_of({SIGUSR1});
    int signo = -1, result;
    do result = sigwait(&set, &signo);
    while (result == EINTR);  // a system may wake all waiters; those that come too late wait again
    ++(result == 0 && signo == SIGUSR1 ? accepted : failed);
}

int main() {
    block({SIGUSR1});  // in the threads as well
    Gate gate;
    begun = &gate;
    Thread first(wait_for_it), second(wait_for_it), third(wait_for_it), fourth(wait_for_it);
    for (int i = 0; i < 4; ++i) gate.wait();
    for (int sent = 1; sent <= 4; ++sent) {
        breathe(10);
        must(kill(getpid(), SIGUSR1));
        eventually([&] { return accepted + failed >= sent; }, 20'000);
        breathe(10);
        observe(format("threads that got it after %d", sent).chars, accepted.load());
    }
    observe("failed", failed.load());
    observe("still pending", is_pending(SIGUSR1));
}
