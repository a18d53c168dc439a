// A message that arrives at a queue with messages in it notifies nobody; the registration waits until the queue was empty.
//
// ref:     POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    must(mq_send(queue, "x", 1, 0));
    const sigevent event = by_signal(SIGUSR1);
    observe("register with a message queued", mq_notify(queue, &event));
    must(mq_send(queue, "y", 1, 0));
    observe("handled after another message", handled_in_the_end());

    discard_message(queue);
    discard_message(queue);
    must(mq_send(queue, "z", 1, 0));
    observe("the signal comes after one to the empty queue", eventually([] { return handled > 0; }));
    observe("handled in the end", handled_in_the_end());
}
