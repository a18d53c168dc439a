// mq_open() makes no queue whose number of messages or whose message size is not above zero.
//
// ref:     POSIX.1-2024 XSH mq_open() ERRORS EINVAL
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

static void create(const char* what, const char* name, long messages, long bytes) {
    mq_attr attributes = queue_attributes(messages, bytes);
    observe(what, Queue{mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes)});
}

int main() {
    require_queues();
    const char* name = unique_name();
    create("0 messages", name, 0, 10);
    create("-1 messages", name, -1, 10);
    create("messages of 0 bytes", name, 10, 0);
    create("messages of -1 bytes", name, 10, -1);
    observe("open the name", Queue{mq_open(name, O_RDWR)});
}
