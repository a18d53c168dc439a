// A signal caught without SA_RESTART ends an mq_send() that waits for room with EINTR, and nothing is queued.
//
// ref:     POSIX.1-2024 XSH mq_send() ERRORS EINTR
// profile: option MSG
// strength: shall fail
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    fill(queue, "old");
    handle(SIGUSR1);
    {
        Child sender = signalling_child(SIGUSR1);
        observe("send", mq_send(queue, "new", 3, 9));
    }
    observe("handler ran", handled > 0);
    observe("messages", messages_in(queue));
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
}
