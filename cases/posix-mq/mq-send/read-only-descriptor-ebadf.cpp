// mq_send() through a descriptor that is not open for sending, or is none at all, fails with EBADF.
//
// ref:     POSIX.1-2024 XSH mq_send() ERRORS EBADF
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    const mqd_t receiving = must(mq_open(name, O_RDONLY));

    observe("open for receiving only", mq_send(receiving, "x", 1, 0));
    observe("no descriptor", mq_send(bad_queue(), "x", 1, 0));
    observe("messages", messages_in(queue));
    observe("open for sending", mq_send(must(mq_open(name, O_WRONLY)), "sent", 4, 0));
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(receiving, buffer, sizeof buffer, nullptr)});
}
