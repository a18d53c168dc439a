// mq_getattr() fails with EBADF for a number that is no descriptor and for a descriptor of something else.
//
// ref:     man7 mq_getattr(3) ERRORS EBADF
// profile: linux
// strength: documented

#include "support/queues.hpp"

int main() {
    mq_attr attributes;
    observe("no descriptor", mq_getattr(bad_queue(), &attributes));
    observe("a descriptor not open", mq_getattr(INT_MAX, &attributes));
    observe("a pipe", mq_getattr(open_pipe().reader, &attributes));
    observe("a queue", mq_getattr(new_mq(), &attributes));
}
