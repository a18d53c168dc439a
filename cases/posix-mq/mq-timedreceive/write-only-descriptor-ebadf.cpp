// mq_timedreceive() through a descriptor that is not open for receiving, or is none at all, fails with EBADF.
//
// ref:      POSIX.1-2024 XSH mq_timedreceive() ERRORS EBADF
// profile:  option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    must(mq_send(queue, "x", 1, 0));
    const mqd_t sending = must(mq_open(name, O_WRONLY)), receiving = must(mq_open(name, O_RDONLY));
    const timespec end = distant_time();
    char buffer[16];

    observe("open for sending only", mq_timedreceive(sending, buffer, sizeof buffer, nullptr, &end));
    observe("no descriptor", mq_timedreceive(bad_queue(), buffer, sizeof buffer, nullptr, &end));
    observe("messages", messages_in(queue));
    observe("open for receiving", Bytes{buffer, mq_timedreceive(receiving, buffer, sizeof buffer, nullptr, &end)});
}
