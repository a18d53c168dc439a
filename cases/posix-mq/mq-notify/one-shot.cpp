// A registration is used up by its first notification; after that the process may register again.
//
// ref:     POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    int registered = mq_notify(queue, &event);
    observe("register", registered);
    must(mq_send(queue, "x", 1, 0));
    observe("the signal comes", registered == 0 && eventually([] { return handled > 0; }));

    discard_message(queue);
    must(mq_send(queue, "y", 1, 0));
    observe("handled after a second message", handled_in_the_end());

    discard_message(queue);
    registered = mq_notify(queue, &event);
    observe("register again", registered);
    must(mq_send(queue, "z", 1, 0));
    observe("the signal comes", registered == 0 && eventually([] { return handled > 1; }));
    observe("handled in the end", handled_in_the_end());
}
