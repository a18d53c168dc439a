// A new queue is empty, has no last sender or receiver, the present as its change time, and the same room as every other.
//
// ref:     POSIX.1-2024 XSH msgget() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    const time_t before = time(nullptr);
    const int id = owned_msg(msgget(IPC_PRIVATE, 0640));

    msqid_ds status;
    std::memset(&status, 0xff, sizeof status);
    observe("IPC_STAT", msgctl(id, IPC_STAT, &status));
    observe("messages", static_cast<long>(status.msg_qnum));
    observe("last sender", static_cast<long>(status.msg_lspid));
    observe("last receiver", static_cast<long>(status.msg_lrpid));
    observe("send time", static_cast<long>(status.msg_stime));
    observe("receive time", static_cast<long>(status.msg_rtime));
    observe("changed during the call", is_of_now(status.msg_ctime, before));
    observe("mode 0640", (status.msg_perm.mode & 0777) == 0640);
    note("room for %lu bytes", static_cast<unsigned long>(status.msg_qbytes));
    observe("room", status.msg_qbytes > 0 && status.msg_qbytes == queue_status(new_msg_queue()).msg_qbytes);
}
