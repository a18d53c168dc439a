// mq_notify() fails with EBADF for what is no message queue descriptor, to register and to take a registration back.
//
// ref:     POSIX.1-2024 XSH mq_notify() ERRORS EBADF
// profile: option MSG

#include "support/queues.hpp"

int main() {
    const sigevent event = by_signal(SIGUSR1);
    observe("register, no descriptor", mq_notify(static_cast<mqd_t>(-1), &event));
    observe("take back, no descriptor", mq_notify(static_cast<mqd_t>(-1), nullptr));
    const mqd_t queue = new_mq();
    observe("register, a queue", mq_notify(queue, &event));
    observe("register once more", mq_notify(queue, &event));
}
