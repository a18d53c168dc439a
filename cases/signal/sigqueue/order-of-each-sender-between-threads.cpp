// Of the values that two threads queue to their process none is lost, and those of each sender arrive in its order.
//
// ref:       POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 Realtime Signal Generation and Delivery
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.sigqueue.values-from-two-senders-keep-per-sender-order

#include "support/threads.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // values are queued for sure only where SA_SIGINFO is set
    block({SIGRTMIN});                 // in the threads as well
    in_threads(2, [](int sender) {
        for (int i = 1; i <= 10; ++i) {
            sigval value = {};
            value.sival_int = 100 * sender + i;
            must(sigqueue(getpid(), SIGRTMIN, value));
        }
    });
    const sigset_t set = set_of({SIGRTMIN});
    const timespec at_once = {0, 0};
    int received = 0, disorder = 0, last[2] = {0, 100};
    for (siginfo_t info = {}; sigtimedwait(&set, &info, &at_once) == SIGRTMIN; ++received) {
        const int value = info.si_value.sival_int, sender = value > 100;
        disorder += value != last[sender] + 1;
        last[sender] = value;
    }
    observe("received", received);
    observe("not in the sender's order", disorder);
}
