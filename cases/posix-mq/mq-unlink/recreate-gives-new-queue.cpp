// A queue created with the name of an unlinked one is another one, and empty.
//
// ref:     POSIX.1-2024 XSH mq_unlink() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t old_queue = new_mq(name);
    must(mq_send(old_queue, "old", 3, 0));

    observe("mq_unlink", mq_unlink(name));
    mq_attr attributes = queue_attributes(3, 16);
    const mqd_t queue = mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes);
    observe("create it anew", Queue{queue});
    observe("messages in the new queue", messages_in(must(queue)));
    must(mq_send(queue, "new", 3, 0));
    must(mq_send(queue, "new", 3, 0));
    observe("messages in the old queue", messages_in(old_queue));
    observe("messages in the new queue", messages_in(queue));
}
