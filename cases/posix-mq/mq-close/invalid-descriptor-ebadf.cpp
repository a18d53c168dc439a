// mq_close() fails with EBADF for what is no message queue descriptor, and for one that is closed already.
//
// ref:      POSIX.1-2024 XSH mq_close() ERRORS EBADF
// profile:  option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    observe("no descriptor", mq_close(bad_queue()));
    observe("a queue", mq_close(queue));
    observe("the same once more", mq_close(queue));
}
