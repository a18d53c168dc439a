// O_CREAT makes an empty queue for as many messages of as many bytes as the attributes say.
//
// ref:       POSIX.1-2024 XSH mq_open() DESCRIPTION O_CREAT
// profile:   option MSG
// strength:  shall
// assertion: posix-mq.mq-open.attr-flags-ignored-on-create

#include "support/queues.hpp"

int main() {
    require_queues();
    mq_attr wanted = {}, found;
    std::memset(&found, 0x55, sizeof found);
    wanted.mq_maxmsg = 3;
    wanted.mq_msgsize = 16;
    wanted.mq_flags = O_NONBLOCK;  // ignored, as is mq_curmsgs
    wanted.mq_curmsgs = 2;

    const mqd_t queue = mq_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600, &wanted);
    observe("create", Queue{queue});
    must(mq_getattr(must(queue), &found));
    observe("mq_maxmsg", found.mq_maxmsg);
    observe("mq_msgsize", found.mq_msgsize);
    observe("mq_curmsgs", found.mq_curmsgs);
    observe("O_NONBLOCK", (found.mq_flags & O_NONBLOCK) != 0);
}
