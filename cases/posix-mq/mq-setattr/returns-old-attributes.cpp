// mq_setattr() stores the attributes as they were before, with the number of messages queued.
//
// ref:     POSIX.1-2024 XSH mq_setattr() DESCRIPTION
// profile: option MSG
// strength: shall

#include "support/queues.hpp"

static void set(const char* what, mqd_t queue, long flags) {
    mq_attr wanted = {}, old;
    std::memset(&old, 0x55, sizeof old);
    wanted.mq_flags = flags;
    observe(what, mq_setattr(queue, &wanted, &old));
    observe("O_NONBLOCK before", (old.mq_flags & O_NONBLOCK) != 0);
    observe("mq_maxmsg", old.mq_maxmsg);
    observe("mq_msgsize", old.mq_msgsize);
    observe("mq_curmsgs", old.mq_curmsgs);
}

int main() {
    const mqd_t queue = new_mq();
    must(mq_send(queue, "x", 1, 0));
    must(mq_send(queue, "y", 1, 0));
    set("set O_NONBLOCK", queue, O_NONBLOCK);
    discard_message(queue);
    set("clear it", queue, 0);
    set("clear it again", queue, 0);
}
