// IPC_SET changes the owner, the group, the permission bits and the room of a queue and leaves the rest; its change
// time is that of the call, not the one given.
//
// ref:     POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_SET
// profile: xsi
// strength: shall
// claims:  S1-065

#include "support/sysv_msg.hpp"

int main() {
    require_user_ids();
    const int id = new_msg_queue();
    put_message(id, 4, "kept");
    const msqid_ds before = queue_status(id);
    const time_t start = time(nullptr);

    msqid_ds wanted = before;
    wanted.msg_perm.uid = first_user;
    wanted.msg_perm.gid = second_user;
    wanted.msg_perm.mode = static_cast<decltype(wanted.msg_perm.mode)>(0177646);
    wanted.msg_perm.cuid = wanted.msg_perm.cgid = second_user;
    wanted.msg_qbytes = 256;
    wanted.msg_qnum = 9;
    wanted.msg_lspid = wanted.msg_lrpid = 1;
    wanted.msg_ctime = 1;
    observe("IPC_SET", msgctl(id, IPC_SET, &wanted));

    const msqid_ds after = queue_status(id);
    observe("owner as wanted", after.msg_perm.uid == first_user);
    observe("group as wanted", after.msg_perm.gid == second_user);
    observe("permission bits as wanted", (after.msg_perm.mode & 0666) == 0646);
    observe("room", static_cast<long>(after.msg_qbytes));
    observe("creator as before", after.msg_perm.cuid == before.msg_perm.cuid && after.msg_perm.cgid == before.msg_perm.cgid);
    observe("messages", static_cast<long>(after.msg_qnum));
    observe("processes as before", after.msg_lspid == before.msg_lspid && after.msg_lrpid == before.msg_lrpid);
    observe("changed during the call", is_of_now(after.msg_ctime, start));
    Message message = {};
    const ssize_t size = msgrcv(id, &message, sizeof message.text, 4, IPC_NOWAIT);
    observe("the message", Bytes{message.text, size});
}
