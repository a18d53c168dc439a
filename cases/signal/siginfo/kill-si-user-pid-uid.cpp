// A signal sent by kill() tells its handler SI_USER, the sender's process ID and the sender's real user ID.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XBD <signal.h> SI_USER
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const pid_t receiver = getpid();
    Child sender([&] { observe("kill", kill(receiver, SIGRTMIN)); });
    const pid_t sender_pid = sender.pid();
    observe("sender", sender.wait());

    unblock({SIGRTMIN});
    observe("handler ran", handled);
    observe("si_signo", Signal{captured.si_signo});
    observe("si_code", Code{SIGRTMIN, captured.si_code});
    observe("si_pid is the sender", captured.si_pid == sender_pid);
    observe("si_uid is the sender's", captured.si_uid == getuid());
}
