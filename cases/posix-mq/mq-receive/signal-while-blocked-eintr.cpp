// A signal caught without SA_RESTART ends an mq_receive() that waits for a message with EINTR.
//
// ref:     POSIX.1-2024 XSH mq_receive() ERRORS EINTR
// profile: option MSG
// strength: shall fail
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    char buffer[16];
    handle(SIGUSR1);
    {
        Child sender = signalling_child(SIGUSR1);
        observe("receive", mq_receive(queue, buffer, sizeof buffer, nullptr));
    }
    observe("handler ran", handled > 0);
    observe("mq_send", mq_send(queue, "x", 1, 0));
    observe("receive a message sent later", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
