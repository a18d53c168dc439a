// On Linux a standard signal queued twice while blocked is delivered once, with the value of the first call.
//
// ref:      man7 signal(7) Queueing and delivery semantics for standard signals
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    handle(SIGUSR1, capture_signal);
    block({SIGUSR1});
    for (int number : {1, 2}) {
        sigval value = {};
        value.sival_int = number;
        observe("queue", sigqueue(getpid(), SIGUSR1, value));
    }
    unblock({SIGUSR1});
    observe("handled", handled);
    observe("value", captured.si_value.sival_int);
}
