// A signal that sigwait() has taken does not run its handler, not even once it is no longer blocked.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall

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
}
