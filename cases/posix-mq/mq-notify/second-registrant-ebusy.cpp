// Only one process can be registered at a queue: another one, and the same one again, gets EBUSY.
//
// ref:     POSIX.1-2024 XSH mq_notify() ERRORS EBUSY
// profile: option MSG
// strength: shall fail
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    observe("register", mq_notify(queue, &event));
    observe("register again", mq_notify(queue, &event));
    Child child([&] { observe("another process registers", mq_notify(queue, &event)); });
    observe("child", child.wait());

    must(mq_send(queue, "x", 1, 0));
    observe("the signal comes to the first", eventually([] { return handled > 0; }));
    observe("handled in the end", handled_in_the_end());
}
