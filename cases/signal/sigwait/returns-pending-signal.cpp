// sigwait() takes a pending signal of its set, and only that one, and stores its number.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION; POSIX.1-2024 XSH sigwait() RETURN VALUE
// profile:  posix
// strength: shall
// assertion: signal.sigwait.returns-pending-signal signal.sigwait.clears-pending

#include "support/case.hpp"

int main() {
    block({SIGUSR1, SIGUSR2});
    must(raise(SIGUSR1));
    must(raise(SIGUSR2));
    const sigset_t set = set_of({SIGUSR1});
    int signo = -1;
    observe("sigwait", Error{sigwait(&set, &signo)});
    observe("signal", Signal{signo});
    observe("it is still pending", is_pending(SIGUSR1));
    observe("the other one is still pending", is_pending(SIGUSR2));
}
