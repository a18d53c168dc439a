// A null notification from a process that is not registered leaves another one registered, whether it succeeds or fails with
// EINVAL.
//
// ref:      POSIX.1-2024 XSH mq_notify() DESCRIPTION; POSIX.1-2024 XSH mq_notify() ERRORS EINVAL
// profile:  option MSG
// strength: shall
// needs:    fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    observe("nobody is registered", mq_notify(queue, nullptr), {"0", "-1 EINVAL"});
    observe("register", mq_notify(queue, &event));
    Child child([=] { observe("another process is registered", mq_notify(queue, nullptr), {"0", "-1 EINVAL"}); });
    observe("child", child.wait());
    observe("register again", mq_notify(queue, &event));
    must(mq_send(queue, "x", 1, 0));
    observe("the signal comes", eventually([] { return handled > 0; }));
}
