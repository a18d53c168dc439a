// A new queue belongs to the effective user and group and has the mode bits asked for, whatever the umask.
//
// ref:     POSIX.1-2024 XSH msgget() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    umask(077);
    for (int mode : {0666, 0604}) {
        const int id = owned_msg(msgget(IPC_PRIVATE, mode));
        msqid_ds status;
        std::memset(&status, 0xff, sizeof status);
        observe("IPC_STAT", msgctl(id, IPC_STAT, &status));
        observe("mode bits as asked for", static_cast<int>(status.msg_perm.mode & 0777) == mode);
        observe("owner and creator", status.msg_perm.uid == geteuid() && status.msg_perm.cuid == geteuid());
        observe("their groups", status.msg_perm.gid == getegid() && status.msg_perm.cgid == getegid());
    }
}
