// A new queue belongs to the effective user and group and has the mode bits asked for, whatever the umask.
//
// ref:     POSIX.1-2024 XSH msgget() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    umask(077);
    for (int mode : {0666, 0604}) {
        int id;
        uid_t user;
        gid_t group;
        {
            const OtherEffectiveIds other;
            id = msgget(IPC_PRIVATE, mode);
            user = geteuid();
            group = getegid();
        }
        owned_msg(id);
        msqid_ds status;
        std::memset(&status, 0xff, sizeof status);
        observe("IPC_STAT", msgctl(id, IPC_STAT, &status));
        observe("mode bits as asked for", static_cast<int>(status.msg_perm.mode & 0777) == mode);
        observe("owner and creator", status.msg_perm.uid == user && status.msg_perm.cuid == user);
        observe("their groups", status.msg_perm.gid == group && status.msg_perm.cgid == group);
        const OtherEffectiveIds other;  // the owner needs no privilege to remove it
        must(msgctl(id, IPC_RMID, nullptr));
    }
}
