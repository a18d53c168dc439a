// Linux: everybody can read the limits of POSIX message queues in /proc/sys/fs/mqueue. They bound the queues of a process without
// privilege, and tell the size of a queue for which none is asked.
//
// ref:      man7 mq_overview(7) /proc interfaces; man7 mq_open(3) ERRORS EINVAL
// profile:  linux
// strength: documented
// needs:    fork

#include "support/named_mq.hpp"
#include "support/procfs.hpp"
#include "support/sysv.hpp"

static mqd_t open_queue(const char* name, long messages, long size) {
    mq_attr wanted = {};
    wanted.mq_maxmsg = messages;
    wanted.mq_msgsize = size;
    return mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &wanted);
}

// There may be no room: as many queues as there may be, or more than this user may have.
static void require_room(const char* name) {
    if (setting("fs/mqueue/queues_max") == 0) unsupported("no message queues may be made here");
    Child child([=] {
        become_ordinary();
        const bool no_room = mq_open(name, O_CREAT | O_EXCL, 0600, nullptr) == -1 && (errno == ENOSPC || errno == EMFILE);
        mq_unlink(name);
        return no_room ? 1 : 0;
    });
    if (child.wait().status != 0) unsupported("there is no room for one more message queue");
}

int main() {
    setting("fs/mqueue/msg_max");  // unsupported without it
    if (geteuid() == 0) require_two_users();
    const char *first = unique_name(), *second = unique_name();
    require_room(first);
    Child child([=] {
        become_ordinary();
        const auto messages = static_cast<long>(setting("fs/mqueue/msg_max"));
        const auto size = static_cast<long>(setting("fs/mqueue/msgsize_max"));
        observe("room for some queues", setting("fs/mqueue/queues_max") > 0);
        observe("one message too many", open_queue(first, messages + 1, 1));
        observe("one byte too many", open_queue(first, 1, size + 1));
        observe("as many messages as allowed, up to 100", open_queue(first, messages < 100 ? messages : 100, 1) != -1);
        mq_attr given = {};
        must(mq_getattr(must(mq_open(second, O_CREAT | O_EXCL | O_RDWR, 0600, nullptr)), &given));
        const auto default_messages = static_cast<long>(setting("fs/mqueue/msg_default"));
        const auto default_size = static_cast<long>(setting("fs/mqueue/msgsize_default"));
        observe("messages where none are asked for",
                given.mq_maxmsg == (default_messages < messages ? default_messages : messages));
        observe("bytes where none are asked for", given.mq_msgsize == (default_size < size ? default_size : size));
    });
    observe("a process without privilege", child.wait());
}
