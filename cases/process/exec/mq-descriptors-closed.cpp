// exec closes the message queue descriptors of the process; the queue itself stays.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH mq_send() ERRORS EBADF
// profile:  option MSG
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"
#include "support/queues.hpp"

static int new_program(char** arguments) {
    observe("send through the old descriptor", mq_send(static_cast<mqd_t>(std::atol(arguments[0])), "x", 1, 0));
    const mqd_t queue = mq_open(arguments[1], O_RDONLY);
    observe("open the queue by its name", queue != static_cast<mqd_t>(-1));
    mq_attr attributes = {};
    attributes.mq_curmsgs = -5;
    observe("its attributes", mq_getattr(queue, &attributes));
    observe("messages in it", attributes.mq_curmsgs);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments + 1);
    const char* name = unique_name();
    const mqd_t queue = new_queue(name, O_RDWR | O_NONBLOCK, queue_attributes(2, 16));
    observe("send in the old program", mq_send(queue, "x", 1, 0));

    Child child([&] {
        execl(arguments[0], arguments[0], format("%ld", static_cast<long>(queue)).chars, name, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
    observe("send in the old program again", mq_send(queue, "x", 1, 0));
}
