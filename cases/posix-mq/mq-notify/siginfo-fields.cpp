// The signal of a notification carries SI_MESGQ as its code and the value with which the process has registered.
//
// ref:     POSIX.1-2024 XBD <signal.h> SI_MESGQ; POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGRTMIN, capture_signal);
    const sigevent event = by_signal(SIGRTMIN, 42);
    observe("register", mq_notify(queue, &event));

    Child sender([&] { must(mq_send(queue, "x", 1, 0)); });
    observe("sender", sender.wait());
    observe("the signal comes", eventually([] { return handled > 0; }));
    observe("si_signo", Signal{captured.si_signo});
    observe("si_code", Code{SIGRTMIN, captured.si_code});
    observe("si_value", captured.si_value.sival_int);
}
