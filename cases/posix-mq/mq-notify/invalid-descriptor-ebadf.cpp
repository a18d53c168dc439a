// mq_notify() fails with EBADF for what is no message queue descriptor, to register and to take a registration back.
//
// ref:     POSIX.1-2024 XSH mq_notify() ERRORS EBADF
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const sigevent event = by_signal(SIGUSR1);
    observe("register, no descriptor", mq_notify(bad_queue(), &event));
    observe("take back, no descriptor", mq_notify(bad_queue(), nullptr), {EBADF, EINVAL});  // there is no registration, either
    const mqd_t queue = new_mq();
    observe("register, a queue", mq_notify(queue, &event));
    observe("register once more", mq_notify(queue, &event));
}
