// mq_timedreceive() refuses a buffer smaller than the queue's message size, although the message would fit; it stays queued.
//
// ref:      POSIX.1-2024 XSH mq_timedreceive() ERRORS EMSGSIZE
// profile:  option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    must(mq_send(queue, "x", 1, 0));
    const timespec end = distant_time();
    char buffer[16];

    observe("buffer of 15 bytes for messages of 16", mq_timedreceive(queue, buffer, 15, nullptr, &end));
    observe("buffer of 1 byte", mq_timedreceive(queue, buffer, 1, nullptr, &end));
    observe("messages", messages_in(queue));
    observe("buffer of 16 bytes", Bytes{buffer, mq_timedreceive(queue, buffer, 16, nullptr, &end)});
}
