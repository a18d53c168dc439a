// A process registers for notification while a message arrives: it is notified by this message or by the next one, and only once.
//
// ref:      POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    threads rounds

#include "support/queues.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    block({SIGUSR1});
    const mqd_t queue = new_mq();
    const sigset_t signals = set_of({SIGUSR1});
    const sigevent event = by_signal(SIGUSR1);
    repeat_rounds([&](Round& round) {
        int sent = -5;
        Thread sender([&] {
            round.pause(1);
            sent = mq_send(queue, "x", 1, 0);
        });
        round.pause(0);
        const int registered = mq_notify(queue, &event);
        sender.join();
        discard_message(queue);
        const int sent_again = mq_send(queue, "y", 1, 0);
        int signo = 0;
        const bool told = sigwait(&signals, &signo) == 0 && signo == SIGUSR1;
        const bool again = mq_notify(queue, &event) == 0;
        round.check("the registration succeeds", registered == 0);
        round.check("both messages are sent", sent == 0 && sent_again == 0);
        round.check("the process is notified", told);
        round.check("the registration is gone then", again);
        round.check("the new one can be taken back", mq_notify(queue, nullptr) == 0);
        round.check("there was one notification", !is_pending(SIGUSR1));
        discard_message(queue);
    });
}
