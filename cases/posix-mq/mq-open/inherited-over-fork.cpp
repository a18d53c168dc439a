// A child inherits message queue descriptors; they refer to the same open description, so O_NONBLOCK is one for both.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

int main() {
    require_queues();
    mq_attr attributes = queue_attributes(3, 16);
    const mqd_t queue = mq_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600, &attributes);
    observe("create", Queue{queue});
    Child child([&] {
        observe("send in the child", mq_send(queue, "hi", 2, 3));
        mq_attr flags = {};
        flags.mq_flags = O_NONBLOCK;
        observe("set O_NONBLOCK in the child", mq_setattr(queue, &flags, nullptr));
    });
    observe("child", child.wait());

    char buffer[16];
    observe("receive in the parent", Bytes{buffer, mq_receive(queue, buffer, sizeof buffer, nullptr)});
    mq_attr found = {};
    must(mq_getattr(queue, &found));
    observe("O_NONBLOCK in the parent", (found.mq_flags & O_NONBLOCK) != 0);
}
