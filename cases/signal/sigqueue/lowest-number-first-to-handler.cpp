// Of several pending real-time signals the one with the lowest number is delivered first.
//
// ref:      POSIX.1-2024 XSH 2.4.2 Realtime Signal Generation and Delivery
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

static void log_number(int signo, siginfo_t* info, void*) {
    handled = handled + 1;
    log_step(10 * (signo - SIGRTMIN) + info->si_value.sival_int);
}

int main() {
    struct sigaction action = {};
    action.sa_sigaction = log_number;
    action.sa_flags = SA_SIGINFO;
    must(sigfillset(&action.sa_mask));  // one handler after the other
    for (int i : {1, 2, 3}) must(sigaction(SIGRTMIN + i, &action, nullptr));

    block({SIGRTMIN + 1, SIGRTMIN + 2, SIGRTMIN + 3});
    for (int instance : {1, 2})
        for (int i : {3, 1, 2}) {
            sigval value = {};
            value.sival_int = instance;
            must(sigqueue(getpid(), SIGRTMIN + i, value));
        }
    unblock({SIGRTMIN + 1, SIGRTMIN + 2, SIGRTMIN + 3});
    eventually([] { return handled >= 6; });
    observe("ten times the signal plus instance", steps());
}
