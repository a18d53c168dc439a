// A process without privilege makes as many queues as the limit queues_max says; one more gives ENOSPC until one is unlinked.
//
// ref:      man7 mq_open(3) ERRORS ENOSPC; man7 mq_overview(7) /proc interfaces
// profile:  linux
// strength: documented
// needs:    fork ipc-namespace two-uids root

#include "support/ipc_namespace.hpp"
#include "support/queues.hpp"
#include "support/users.hpp"

static mqd_t create(long number) {
    mq_attr attributes = queue_attributes(1, 1);
    return mq_open(format("/q%ld", number).chars, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes);
}

int main() {
    require_queues();
    require_two_users();
    if (new_ipc_namespace() != CLONE_NEWIPC) unsupported("no new IPC namespace here that keeps the users");
    Child child([] {  // what it makes goes with its namespace
        must(unshare(CLONE_NEWIPC));
        const int file = open("/proc/sys/fs/mqueue/queues_max", O_RDONLY);
        char digits[32] = "";
        if (file == -1 || read(file, digits, sizeof digits - 1) <= 0) return 77;
        const long maximum = std::atol(digits);
        if (maximum > 1000) return 77;
        become(first_user);
        long made = 0;
        for (mqd_t queue; made <= maximum && !is_failed(queue = create(made)); ++made) must(mq_close(queue));
        const int error = errno;
        if (error == EMFILE) return 77;  // RLIMIT_MSGQUEUE comes first
        observe("queues_max queues could be made", made == maximum);
        observe("one more", Queue{create(maximum)});
        must(mq_unlink("/q0"));
        observe("one more after one was unlinked", Queue{create(maximum)});
        return 0;
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 77)
        unsupported("the limit queues_max is not shown, or not within reach");
    observe("child", end);
}
