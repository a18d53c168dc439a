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
    for (int mode : {0644, 0666}) {
        int id;
        uid_t user;
        gid_t group;
        {
            const OtherEffectiveIds other;
            id = shmget(IPC_PRIVATE, 100, mode);
            user = geteuid();
            group = getegid();
        }
        owned_shm(id);
        shmid_ds status;
        std::memset(&status, 0xff, sizeof status);
        observe("IPC_STAT", shmctl(id, IPC_STAT, &status));
        observe("mode bits as asked for", static_cast<int>(status.shm_perm.mode & 0777) == mode);
        observe("owner and creator", status.shm_perm.uid == user && status.shm_perm.cuid == user);
        observe("their groups", status.shm_perm.gid == group && status.shm_perm.cgid == group);
        const OtherEffectiveIds other;  // the owner needs no privilege to remove it
        must(shmctl(id, IPC_RMID, nullptr));
    }
}
