// sigwaitinfo() takes the queued instances of one real-time signal in the order in which they were queued.
//
// ref:      POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // values are queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});
    for (int i = 1; i <= 10; ++i) {
        sigval value = {};
        value.sival_int = i;
        must(sigqueue(getpid(), SIGRTMIN, value));
    }

    const sigset_t set = set_of({SIGRTMIN});
    int told_cause = 0;
    for (int i = 1; i <= 10; ++i) {
        siginfo_t info = {};
        const int taken = sigwaitinfo(&set, &info);
        if (info.si_code == SI_QUEUE && info.si_pid == getpid()) ++told_cause;
        observe(signal_text(taken).chars, info.si_value.sival_int);
    }
    observe("with the right cause and sender", told_cause);
    observe("still pending", is_pending(SIGRTMIN));
}
