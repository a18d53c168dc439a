// IPC_RMID and IPC_SET are for the owner, the creator and the privileged: another user's process is refused, whatever the mode.
//
// ref:     POSIX.1-2024 XSH msgctl() ERRORS EPERM
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_msg.hpp"

int main() {
    require_two_users();
    const int id = new_msg_queue(0666);
    put_message(id, 1, "text");
    Child other([&] {
        become(first_user);
        msqid_ds wanted = queue_status(id);
        wanted.msg_perm.mode = 0600;
        observe("another user changes it", msgctl(id, IPC_SET, &wanted));
        observe("another user removes it", msgctl(id, IPC_RMID, nullptr));
    });
    observe("the other user", other.wait());
    observe("mode as before", (queue_status(id).msg_perm.mode & 0666) == 0666);
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
}
