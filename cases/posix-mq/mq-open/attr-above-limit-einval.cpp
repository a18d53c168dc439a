// A process without privilege makes no queue beyond the limits msg_max and msgsize_max; queues up to them it may make.
//
// ref:     man7 mq_open(3) ERRORS EINVAL; man7 mq_overview(7) /proc interfaces
// profile: linux
// strength: documented
// needs:   fork

#include "support/queues.hpp"
#include "support/users.hpp"

static long limit(const char* name) {
    const int file = open(format("/proc/sys/fs/mqueue/%s", name).chars, O_RDONLY);
    if (file == -1) unsupported("the limits of message queues are not shown here");
    char digits[32] = "";
    must(read(file, digits, sizeof digits - 1));
    return std::atol(digits);
}

static void create(const char* what, const char* name, long messages, long bytes) {
    mq_attr attributes = queue_attributes(messages, bytes);
    const mqd_t queue = mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes);
    if (is_failed(queue) && errno == EMFILE) _exit(77);  // the administrator's limit is above that of the process
    if (is_failed(queue)) return observe(what, Queue{queue});
    mq_attr found = {};
    must(mq_getattr(queue, &found));
    observe(what, found.mq_maxmsg == messages && found.mq_msgsize == bytes ? "created so" : "created otherwise");
}

int main() {
    require_queues();
    if (geteuid() == 0) require_two_users();
    const long messages = limit("msg_max"), bytes = limit("msgsize_max");
    const char* names[] = {unique_name(), unique_name(), unique_name()};

    Child child([&] {
        if (geteuid() == 0) become(first_user);
        create("msg_max messages", names[0], messages, 1);
        create("one more", names[1], messages + 1, 1);
        create("msgsize_max bytes", names[2], 1, bytes);
        create("one more", names[1], 1, bytes + 1);
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77) unsupported("RLIMIT_MSGQUEUE is below the limits of queues");
    observe("child", end);
}
