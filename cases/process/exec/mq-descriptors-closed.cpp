// exec closes the message queue descriptors of the process, and with them goes its registration for a notification; the queue and
// what is in it stay.
//
// ref:       POSIX.1-2024 XSH exec DESCRIPTION; XSH mq_close() DESCRIPTION; XSH mq_notify() ERRORS EBUSY
// profile:   option MSG
// strength:  shall
// needs:     fork exec
// assertion: process.exec.mq-descriptors-closed process.exec.mq-notification-removed

#include "support/processes.hpp"
#include "support/queues.hpp"

static sigevent no_signal() {
    sigevent event = {};
    event.sigev_notify = SIGEV_NONE;
    return event;
}

static int new_program(const char* name) {
    const mqd_t queue = mq_open(name, O_RDONLY);
    const sigevent event = no_signal();
    observe("register in the new program", mq_notify(queue, &event));
    mq_attr attributes = {};
    attributes.mq_curmsgs = -5;
    observe("attributes of the queue", mq_getattr(queue, &attributes));
    observe("messages in it", attributes.mq_curmsgs);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    observe("send a message", mq_send(queue, "x", 1, 0));
    const sigevent event = no_signal();
    Child child([&] {
        observe("register in the old program", mq_notify(queue, &event));
        Child other([&] { observe("register in another process", mq_notify(queue, &event)); });
        observe("the other process", other.wait());
        execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
}
