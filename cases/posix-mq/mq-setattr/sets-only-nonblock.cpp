// mq_setattr() sets and clears O_NONBLOCK; the sizes and counts it is given are ignored.
//
// ref:       POSIX.1-2024 XSH mq_setattr() DESCRIPTION
// profile:   option MSG
// strength:  shall
// assertion: posix-mq.mq-setattr.clear-nonblock

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    char buffer[16];
    mq_attr wanted = {}, found = {};
    wanted.mq_flags = O_NONBLOCK;
    wanted.mq_maxmsg = wanted.mq_msgsize = wanted.mq_curmsgs = 99;

    observe("set O_NONBLOCK", mq_setattr(queue, &wanted, nullptr));
    observe("receive from the empty queue", mq_receive(queue, buffer, sizeof buffer, nullptr));
    must(mq_getattr(queue, &found));
    observe("O_NONBLOCK", (found.mq_flags & O_NONBLOCK) != 0);
    observe("mq_maxmsg", found.mq_maxmsg);
    observe("mq_msgsize", found.mq_msgsize);
    observe("mq_curmsgs", found.mq_curmsgs);

    wanted.mq_flags = 0;
    observe("clear it", mq_setattr(queue, &wanted, nullptr));
    must(mq_getattr(queue, &found));
    observe("O_NONBLOCK", (found.mq_flags & O_NONBLOCK) != 0);
    observe_blocking("receive from the empty queue", [&] { return mq_receive(queue, buffer, sizeof buffer, nullptr); });
}
