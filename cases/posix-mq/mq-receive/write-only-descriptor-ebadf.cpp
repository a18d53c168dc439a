// mq_receive() through a descriptor that is not open for receiving, or is none at all, fails with EBADF.
//
// ref:       POSIX.1-2024 XSH mq_receive() ERRORS EBADF
// profile:   option MSG
// strength:  shall fail
// assertion: posix-mq.mq-receive.failure-removes-nothing

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    must(mq_send(queue, "x", 1, 0));
    const mqd_t sending = must(mq_open(name, O_WRONLY));
    char buffer[16];

    observe("open for sending only", mq_receive(sending, buffer, sizeof buffer, nullptr));
    observe("no descriptor", mq_receive(bad_queue(), buffer, sizeof buffer, nullptr));
    observe("messages", messages_in(queue));
    const mqd_t receiving = must(mq_open(name, O_RDONLY));
    observe("open for receiving", Bytes{buffer, mq_receive(receiving, buffer, sizeof buffer, nullptr)});
}
