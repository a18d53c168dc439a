// A registration for notification belongs to the process that made it: a child that closes its copy of the descriptor, and ends,
// does not remove it.
//
// ref:      POSIX.1-2024 XSH mq_close() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    observe("register", mq_notify(queue, &event));
    Child child([=] { observe("a child closes the queue", mq_close(queue)); });
    observe("child", child.wait());
    observe("register again", mq_notify(queue, &event));
    must(mq_send(queue, "x", 1, 0));
    observe("the signal comes", eventually([] { return handled > 0; }));
    observe("handled in the end", handled_in_the_end());
}
