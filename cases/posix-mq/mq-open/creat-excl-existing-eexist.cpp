// O_CREAT with O_EXCL fails with EEXIST where the name exists, and leaves that queue's messages alone.
//
// ref:     POSIX.1-2024 XSH mq_open() ERRORS EEXIST
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    must(mq_send(queue, "abc", 3, 0));

    mq_attr attributes = queue_attributes(3, 16);
    observe("O_EXCL", Queue{mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes)});
    observe("messages", messages_in(queue));
    const mqd_t again = mq_open(name, O_CREAT | O_RDWR, 0600, &attributes);
    observe("without O_EXCL", Queue{again});
    observe("messages", messages_in(must(again)));
}
