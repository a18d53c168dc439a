// The instances of one real-time signal are delivered in the order in which they were queued.
//
// ref:      POSIX.1-2024 XSH 2.4.2 Realtime Signal Generation and Delivery; POSIX.1-2024 XSH sigqueue() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/signal_tools.hpp"

int main() {
    handle(SIGRTMIN, [](int, siginfo_t* info, void*) {
        handled = handled + 1;
        log_step(info->si_value.sival_int);
    });
    block({SIGRTMIN});
    for (int number : {1, 2, 3, 9, 8, 7, 4, 4, 5, 6}) {
        sigval value = {};
        value.sival_int = number;
        must(sigqueue(getpid(), SIGRTMIN, value));
    }
    unblock({SIGRTMIN});
    eventually([] { return handled >= 10; });
    observe("values in the order of delivery", steps());
}
