// The child of a process that has registered for notification is not registered: the signal goes to the parent alone.
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
    Gate sent;
    Child child([&] {
        sent.wait();
        observe("handled by the child", handled_in_the_end());
    });
    must(mq_send(queue, "x", 1, 0));
    observe("the signal comes to the parent", eventually([] { return handled > 0; }));
    sent.open();
    observe("child", child.wait());
    observe("handled by the parent in the end", handled_in_the_end());
}
