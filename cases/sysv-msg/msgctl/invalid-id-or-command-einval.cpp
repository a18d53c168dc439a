// msgctl() refuses what is no identifier of a queue, and what is no command.
//
// ref:     POSIX.1-2024 XSH msgctl() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue(), removed = new_msg_queue();
    msqid_ds status = queue_status(id);
    must(msgctl(removed, IPC_RMID, nullptr));
    for (int invalid : {-1, removed}) {
        const char* what = invalid == -1 ? "identifier -1" : "a removed queue";
        observe(format("IPC_STAT of %s", what).chars, msgctl(invalid, IPC_STAT, &status));
        observe(format("IPC_SET of %s", what).chars, msgctl(invalid, IPC_SET, &status));
        observe(format("IPC_RMID of %s", what).chars, msgctl(invalid, IPC_RMID, nullptr));
    }
    observe("an unknown command", msgctl(id, 12345, &status));
    observe("IPC_STAT of a queue", msgctl(id, IPC_STAT, &status));
}
