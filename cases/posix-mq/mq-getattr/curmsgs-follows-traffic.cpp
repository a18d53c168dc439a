// mq_getattr() tells how many messages are queued at the moment, also to another process.
//
// ref:     POSIX.1-2024 XSH mq_getattr() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

static void look(const char* when, mqd_t queue) {
    mq_attr attributes;
    std::memset(&attributes, 0x55, sizeof attributes);
    observe(when, mq_getattr(queue, &attributes));
    observe("messages", attributes.mq_curmsgs);
}

int main() {
    const mqd_t queue = new_mq();
    look("a new queue", queue);
    must(mq_send(queue, "x", 1, 0));
    must(mq_send(queue, "y", 1, 0));
    look("after two were sent", queue);
    discard_message(queue);
    look("after one was received", queue);

    Child child([&] {
        look("in a child", queue);
        must(mq_send(queue, "z", 1, 0));
    });
    observe("child", child.wait());
    look("after the child sent one", queue);
}
