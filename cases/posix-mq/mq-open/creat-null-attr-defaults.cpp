// Without attributes mq_open() makes a queue with sizes of the system's choice, which can be used.
//
// ref:     POSIX.1-2024 XSH mq_open() DESCRIPTION O_CREAT
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    require_queues();
    const mqd_t queue = mq_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600, static_cast<mq_attr*>(nullptr));
    observe("create", Queue{queue});
    mq_attr found;
    std::memset(&found, 0xaa, sizeof found);
    must(mq_getattr(must(queue), &found));
    note("%ld messages of %ld bytes", found.mq_maxmsg, found.mq_msgsize);
    observe("room for a message", found.mq_maxmsg > 0);
    observe("room for a byte", found.mq_msgsize > 0);
    observe("messages", found.mq_curmsgs);
    observe("send", mq_send(queue, "x", 1, 0));
}
