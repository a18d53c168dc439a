// mq_setattr() fails with EBADF for what is no message queue descriptor.
//
// ref:     POSIX.1-2024 XSH mq_setattr() ERRORS EBADF
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    mq_attr flags = {}, old = {};
    flags.mq_flags = O_NONBLOCK;
    old.mq_maxmsg = 77;

    observe("no descriptor", mq_setattr(bad_queue(), &flags, nullptr));
    observe("no descriptor, asking for the old attributes", mq_setattr(bad_queue(), &flags, &old));
    observe("a queue", mq_setattr(new_mq(), &flags, &old));
    observe("its old mq_maxmsg", old.mq_maxmsg);
}
