// Linux: a process without privilege may set msg_qbytes of its queue up to kernel.msgmnb, not above.
//
// ref:     man7 msgctl(2) ERRORS EPERM
// profile: linux
// strength: documented
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    require_ordinary_user();
    const int id = new_msg_queue();
    msginfo limits = {};
    must(msgctl(id, IPC_INFO, reinterpret_cast<msqid_ds*>(&limits)));
    msqid_ds wanted = queue_status(id);
    if (geteuid() == 0) {  // the queue is to be that of the ordinary process
        wanted.msg_perm.uid = first_user;
        must(msgctl(id, IPC_SET, &wanted));
    }
    Child ordinary([&] {
        become_ordinary();
        wanted.msg_qbytes = static_cast<msglen_t>(limits.msgmnb) - 1;
        observe("kernel.msgmnb - 1", msgctl(id, IPC_SET, &wanted));
        observe("it is kernel.msgmnb - 1", queue_status(id).msg_qbytes == wanted.msg_qbytes);
        wanted.msg_qbytes = static_cast<msglen_t>(limits.msgmnb);
        observe("kernel.msgmnb", msgctl(id, IPC_SET, &wanted));
        wanted.msg_qbytes = static_cast<msglen_t>(limits.msgmnb) + 1;
        observe("kernel.msgmnb + 1", msgctl(id, IPC_SET, &wanted));
        observe("it is kernel.msgmnb", queue_status(id).msg_qbytes == static_cast<msglen_t>(limits.msgmnb));
    });
    observe("the ordinary process", ordinary.wait());
}
