// mq_timedsend() through a descriptor that is not open for sending, or is none at all, fails with EBADF.
//
// ref:      POSIX.1-2024 XSH mq_timedsend() ERRORS EBADF
// profile:  option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    const mqd_t receiving = must(mq_open(name, O_RDONLY)), sending = must(mq_open(name, O_WRONLY));
    const timespec end = distant_time();

    observe("open for receiving only", mq_timedsend(receiving, "x", 1, 0, &end));
    observe("no descriptor", mq_timedsend(bad_queue(), "x", 1, 0, &end));
    observe("messages", messages_in(queue));
    observe("open for sending", mq_timedsend(sending, "sent", 4, 0, &end));
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(receiving, buffer, sizeof buffer, nullptr)});
}
