// A message that arrives at an empty queue sends the signal for which a process has registered with mq_notify().
//
// ref:     POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    observe("register", mq_notify(queue, &event));
    observe("handled before a message", handled_in_the_end());

    Child sender([&] { must(mq_send(queue, "x", 1, 0)); });
    observe("sender", sender.wait());
    observe("the signal comes", eventually([] { return handled > 0; }));
    observe("handled in the end", handled_in_the_end());
    observe("messages", messages_in(queue));
}
