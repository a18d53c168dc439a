// IPC_STAT needs read permission.
//
// ref:     POSIX.1-2024 XSH msgctl() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_msg.hpp"

int main() {
    require_two_users();
    const int closed = new_msg_queue(0660), writable = new_msg_queue(0662), readable = new_msg_queue(0664);
    put_message(readable, 1, "text");
    Child other([&] {
        become(first_user);
        msqid_ds status = {};
        observe("mode 0660", msgctl(closed, IPC_STAT, &status));
        observe("mode 0662", msgctl(writable, IPC_STAT, &status));
        observe("mode 0664", msgctl(readable, IPC_STAT, &status));
        observe("its messages", static_cast<long>(status.msg_qnum));
    });
    observe("another user", other.wait());
}
