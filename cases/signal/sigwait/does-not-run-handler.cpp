// A signal that sigwait() has taken does not run its handler, not even once it is no longer blocked. (The standard leaves it open
// what sigwait() means to a signal with a handler.)
//
// ref:      man7 sigwait(3) DESCRIPTION; man7 signal(7) Synchronously accepting a signal
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t set = set_of({SIGUSR1});
    int signo = -1;
    observe("sigwait", Error{sigwait(&set, &signo)});
    observe("signal", Signal{signo});
    observe("handled", handled);
    unblock({SIGUSR1});
    observe("handled once unblocked", handled);
    must(raise(SIGUSR1));
    observe("handled when sent again", handled);
}
