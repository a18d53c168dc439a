// A message queue descriptor and its copy in the child of fork() refer to one open message queue description: a flag that the child
// sets is set for the parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    fork

#include "support/processes.hpp"
#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    mq_attr attributes = {};
    observe("attributes before", mq_getattr(queue, &attributes));
    observe("O_NONBLOCK is set", (attributes.mq_flags & O_NONBLOCK) != 0);

    const pid_t child = fork();
    if (child == 0) {
        mq_attr changed = {};
        changed.mq_flags = O_NONBLOCK;
        observe("the child sets it", mq_setattr(queue, &changed, nullptr));
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("attributes afterwards", mq_getattr(queue, &attributes));
    observe("O_NONBLOCK is set", (attributes.mq_flags & O_NONBLOCK) != 0);
}
