// Of the values that two processes queue to a third none is lost, and those of each sender arrive in its order.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH 2.4.2 Realtime Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

static pid_t senders[2];
static volatile int next_value[2] = {1, 1}, disorder = 0, received = 0;

static void collect(int, siginfo_t* info, void*) {
    const int sender = info->si_pid == senders[0] ? 0 : 1;
    if (info->si_pid != senders[sender] || info->si_value.sival_int != next_value[sender]) disorder = disorder + 1;
    next_value[sender] = next_value[sender] + 1;
    received = received + 1;
}

int main() {
    handle(SIGRTMIN, collect);
    block({SIGRTMIN});
    auto queue_ten = [receiver = getpid()] {
        for (int i = 1; i <= 10; ++i) {
            sigval value = {};
            value.sival_int = i;
            must(sigqueue(receiver, SIGRTMIN, value));
        }
    };
    Child first(queue_ten), second(queue_ten);
    senders[0] = first.pid();
    senders[1] = second.pid();
    observe("first sender", first.wait());
    observe("second sender", second.wait());
    unblock({SIGRTMIN});
    eventually([] { return received >= 20; });
    observe("received", received);
    observe("not in the sender's order", disorder);
}
