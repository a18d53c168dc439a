// A name that does not begin with a slash names no queue on Linux.
//
// ref:      man7 mq_open(3) ERRORS EINVAL; man7 mq_overview(7) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    new_mq(name);
    mq_attr attributes = queue_attributes(3, 16);
    observe("create without the slash", Queue{mq_open(name + 1, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes)});
    observe("create an empty name", Queue{mq_open("", O_CREAT | O_EXCL | O_RDWR, 0600, &attributes)});
    observe("open without the slash", Queue{mq_open(name + 1, O_RDWR)});
}
