// A process without privilege may lower msg_qbytes of its queue, but not raise it.
//
// ref:     POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_SET; XSH msgctl() ERRORS EPERM
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    require_ordinary_user();
    const int id = new_msg_queue();
    msqid_ds wanted = queue_status(id);
    if (geteuid() == 0) {  // the queue is to be that of the ordinary process
        wanted.msg_perm.uid = first_user;
        must(msgctl(id, IPC_SET, &wanted));
    }
    Child ordinary([&] {
        become_ordinary();
        wanted.msg_qbytes = 100;
        observe("lower it to 100", msgctl(id, IPC_SET, &wanted));
        observe("room", static_cast<long>(queue_status(id).msg_qbytes));
        wanted.msg_qbytes = 101;
        observe("raise it to 101", msgctl(id, IPC_SET, &wanted));
        observe("room", static_cast<long>(queue_status(id).msg_qbytes));
    });
    observe("the ordinary process", ordinary.wait());
}
