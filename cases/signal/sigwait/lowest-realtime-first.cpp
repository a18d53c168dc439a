// Of several pending real-time signals sigwait() takes the one with the lowest number first.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int first = SIGRTMIN + 1, second = SIGRTMIN + 2, third = SIGRTMIN + 3;
    for (int signo : {first, second, third}) handle(signo, capture_signal);  // queued for sure only where SA_SIGINFO is set
    block({first, second, third});
    for (int signo : {third, first, second}) must(sigqueue(getpid(), signo, {}));
    const sigset_t set = set_of({first, second, third});
    for (int i = 0; i < 3; ++i) {
        int signo = -1;
        observe("sigwait", Error{sigwait(&set, &signo)});
        observe("signal", Signal{signo});
    }
}
