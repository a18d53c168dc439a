// The owner that IPC_SET gave a queue may change and remove it without having made it.
//
// ref: POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_SET, IPC_RMID
// profile: xsi
// strength: shall
// needs: fork root two-uids

#include "support/sysv_msg.hpp"

int main() {
    require_two_users();
    const int id = new_msg_queue(0600);
    msqid_ds status = queue_status(id);
    status.msg_perm.uid = first_user;
    must(msgctl(id, IPC_SET, &status));

    Child owner([&] {
        become(first_user);
        status.msg_perm.mode = 0400;
        observe("the new owner changes it", msgctl(id, IPC_SET, &status));
        observe("mode 0400", (queue_status(id).msg_perm.mode & 0666) == 0400);
        observe("and removes it", msgctl(id, IPC_RMID, nullptr));
    });
    observe("the new owner", owner.wait());
    observe("its status afterwards", msgctl(id, IPC_STAT, &status));
}
