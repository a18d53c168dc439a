// Every instance of a real-time signal that sigqueue() adds while it is blocked is delivered, with its own value.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   M-05 S0-099

#include "support/signal_tools.hpp"

static volatile sig_atomic_t sum = 0;

int main() {
    handle(SIGRTMIN, [](int, siginfo_t* info, void*) {
        handled = handled + 1;
        sum = sum + info->si_value.sival_int;
    });
    block({SIGRTMIN});
    int accepted = 0;
    for (int i = 1; i <= 20; ++i) {
        sigval value = {};
        value.sival_int = i;
        accepted += sigqueue(getpid(), SIGRTMIN, value) == 0;
    }
    observe("accepted", accepted);
    observe("handled while blocked", handled);
    unblock({SIGRTMIN});
    eventually([] { return handled >= 20; });
    observe("handled", handled);
    observe("sum of the values", sum);
}
