// mq_send() that waits for room in a full queue fails with EINTR once a handler without SA_RESTART has run, and sends nothing.
//
// ref:     POSIX.1-2024 XSH mq_send() ERRORS EINTR
// profile: option MSG

#include "support/interruption.hpp"
#include "support/ipc_objects.hpp"

int main() {
    mq_attr attributes = {};
    attributes.mq_maxmsg = 1;
    attributes.mq_msgsize = 8;
    const mqd_t queue = must(mq_open(unique_name(), O_RDWR | O_CREAT | O_EXCL, 0600, &attributes));
    must(mq_send(queue, "old", 3, 0));
    {
        const Alarms alarms;
        observe("mq_send to a full queue", mq_send(queue, "new", 3, 0));
    }
    observe("handler ran", handled > 0);

    must(mq_getattr(queue, &attributes));
    observe("messages in the queue", attributes.mq_curmsgs);
}
