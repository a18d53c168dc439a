// Of several queued instances of a signal sigwait() takes one; the others stay queued.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // a signal is queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});
    for (int i = 0; i < 3; ++i) must(sigqueue(getpid(), SIGRTMIN, {}));
    const sigset_t set = set_of({SIGRTMIN});
    for (int i = 0; i < 3; ++i) {
        int signo = -1;
        observe("sigwait", Error{sigwait(&set, &signo)});
        observe("signal", Signal{signo});
        observe("still pending", is_pending(SIGRTMIN));
    }
}
