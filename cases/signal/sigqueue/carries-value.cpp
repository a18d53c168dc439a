// The value given to sigqueue(), a number or a pointer, arrives with the signal, as do its origin and sender.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-052 S0-055 S0-102 S1-046

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    sigval value = {};
    value.sival_int = 0x5a5a;
    observe("queue a number", sigqueue(getpid(), SIGRTMIN, value));
    observe("handled", handled);
    observe("the number", captured.si_value.sival_int == 0x5a5a);
    observe("si_signo", Signal{captured.si_signo});
    observe("si_code", Code{SIGRTMIN, captured.si_code});
    observe("si_pid is the sender", captured.si_pid == getpid());
    observe("si_uid is the sender's", captured.si_uid == getuid());

    value.sival_ptr = &value;
    observe("queue a pointer", sigqueue(getpid(), SIGRTMIN, value));
    observe("handled", handled);
    observe("the pointer", captured.si_value.sival_ptr == &value);
}
