// A process can't make a queue that needs more bytes than RLIMIT_MSGQUEUE leaves it.
//
// ref:      man7 getrlimit(2) RLIMIT_MSGQUEUE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/queues.hpp"

#include <sys/resource.h>

static mqd_t create(const char* name) {
    mq_attr attributes = queue_attributes(10, 100);
    return mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes);
}

int main() {
    require_queues();
    const char* name = unique_name();
    Child child([=] {
        rlimit limit;
        must(getrlimit(RLIMIT_MSGQUEUE, &limit));
        limit.rlim_cur = 1000;
        must(setrlimit(RLIMIT_MSGQUEUE, &limit));
        observe("a limit of 1000 bytes refuses 10 messages of 100", is_failed(create(name)));
    });
    observe("child", child.wait());
    const mqd_t queue = create(name);
    observe("10 messages of 100 bytes without it", Queue{queue});
    observe("messages", messages_in(must(queue)));
}
