// Every signal from SIGRTMIN to SIGRTMAX can be caught.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// claims:   S1-050

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    int installed = 0, raised = 0;
    const int first = SIGRTMIN, last = SIGRTMAX;
    for (int signo = first; signo <= last; ++signo) {
        if (sigaction(signo, &action, nullptr) == 0) ++installed;
        if (raise(signo) == 0) ++raised;
    }
    note("%d real-time signals", last - first + 1);
    observe("all installed", installed == last - first + 1);
    observe("all raised", raised == last - first + 1);
    observe("all handled", handled == last - first + 1);
}
