// A receiver catches a real-time signal with SA_SIGINFO; a sender queues one with a value to it and then interrupts itself.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH sigaction() SA_SIGINFO; POSIX.1-2024 XSH raise() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-046 S1-050 S1-051 S1-052 S0-102 S0-104

#include "support/case.hpp"

int main() {
    auto* sender_id = shared<pid_t>();
    const int signo = SIGRTMIN + 1;
    struct sigaction action = {};
    action.sa_sigaction = capture_signal;
    action.sa_flags = SA_SIGINFO;

    block({signo});  // until the receiver has its handler
    Child receiver([&] {
        must(sigaction(signo, &action, nullptr));
        unblock({signo});
        eventually([] { return handled > 0; });
        observe("signals received", handled);
        observe("number", captured.si_signo == signo);
        observe("origin", Code{signo, captured.si_code});
        observe("from the sender", captured.si_pid == *sender_id);
        observe("value", captured.si_value.sival_int);
    });
    Child sender([&] {
        handle(SIGINT, SIG_DFL);
        *sender_id = getpid();
        sigval value = {};
        value.sival_int = 123456;
        must(sigqueue(receiver.pid(), signo, value));
        raise(SIGINT);
    });
    observe("receiver", receiver.wait());
    observe("sender", sender.wait());
}
