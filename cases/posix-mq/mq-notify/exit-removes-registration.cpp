// The end of a process that has registered for notification makes the registration free for another.
//
// ref:     POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile: option MSG
// strength: shall
// needs:   fork
// assertion: posix-mq.mq-notify.exit-removes-registration process.underscore-exit.closes-mq-and-removes-notification

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    Gate registered, tried;

    Child child([&] {
        observe("a child registers", mq_notify(queue, &event));
        registered.open();
        tried.wait();
    });
    registered.wait();
    observe("register while it lives", mq_notify(queue, &event));
    tried.open();
    observe("child", child.wait());
    observe("register after its end", mq_notify(queue, &event));
    must(mq_send(queue, "x", 1, 0));
    observe("the signal comes", eventually([] { return handled > 0; }));
}
