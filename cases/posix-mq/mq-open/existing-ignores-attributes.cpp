// O_CREAT of a queue that exists leaves its sizes and its messages: the attributes given with it change nothing.
//
// ref:       POSIX.1-2024 XSH mq_open() DESCRIPTION O_CREAT
// profile:   option MSG
// strength:  shall
// assertion: posix-mq.mq-open.existing-ignores-attr-and-mode

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    must(mq_send(queue, "abc", 3, 0));
    mq_attr others = queue_attributes(5, 8), found = {};
    const mqd_t again = mq_open(name, O_CREAT | O_RDWR, 0600, &others);
    observe("open it with O_CREAT and other attributes", Queue{again});
    must(mq_getattr(must(again), &found));
    observe("mq_maxmsg", found.mq_maxmsg);
    observe("mq_msgsize", found.mq_msgsize);
    observe("mq_curmsgs", found.mq_curmsgs);
    char buffer[16];
    observe("receive", Bytes{buffer, mq_receive(again, buffer, sizeof buffer, nullptr)});
}
