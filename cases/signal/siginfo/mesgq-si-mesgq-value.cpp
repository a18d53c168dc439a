// The signal that mq_notify() asked for tells SI_MESGQ and the value of its sigevent.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XBD <signal.h> SI_MESGQ; POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq(unique_name(), O_RDWR, queue_attributes(1, 8));
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    sigevent event = {};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGRTMIN;
    event.sigev_value.sival_int = 9;
    observe("mq_notify", mq_notify(queue, &event));
    Child sender([&] { observe("mq_send", mq_send(queue, "x", 1, 0)); });
    observe("sender", sender.wait());

    unblock({SIGRTMIN});
    observe("handler ran", handled);
    observe("si_signo", Signal{captured.si_signo});
    observe("si_code", Code{SIGRTMIN, captured.si_code});
    observe("si_value", captured.si_value.sival_int);
}
