// A new segment belongs to the effective user and group and has the mode bits asked for, whatever the umask.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-076
// assertion: sysv-shm.shmget.initial-owner-and-mode sysv-shm.shmget.mode-not-affected-by-umask

#include "support/sysv_shm.hpp"

int main() {
    umask(077);
    for (int mode : {0640, 0666}) {
        const int id = owned_shm(shmget(IPC_PRIVATE, 100, mode));
        shmid_ds status;
        std::memset(&status, 0xff, sizeof status);
        observe("IPC_STAT", shmctl(id, IPC_STAT, &status));
        observe("mode bits as asked for", static_cast<int>(status.shm_perm.mode & 0777) == mode);
        observe("owner and creator", status.shm_perm.uid == geteuid() && status.shm_perm.cuid == geteuid());
        observe("their groups", status.shm_perm.gid == getegid() && status.shm_perm.cgid == getegid());
    }
}
