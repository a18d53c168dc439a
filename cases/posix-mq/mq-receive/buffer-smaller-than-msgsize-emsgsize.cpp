// mq_receive() refuses a buffer smaller than the queue's message size, although the message would fit; it stays queued.
//
// ref:       POSIX.1-2024 XSH mq_receive() ERRORS EMSGSIZE
// profile:   option MSG
// strength:  shall fail
// assertion: posix-mq.mq-receive.failure-removes-nothing

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    must(mq_send(queue, "x", 1, 0));
    char buffer[16];

    observe("buffer of 15 bytes for messages of 16", mq_receive(queue, buffer, 15, nullptr));
    observe("buffer of 1 byte", mq_receive(queue, buffer, 1, nullptr));
    observe("messages", messages_in(queue));
    observe("buffer of 16 bytes", Bytes{buffer, mq_receive(queue, buffer, 16, nullptr)});
}
