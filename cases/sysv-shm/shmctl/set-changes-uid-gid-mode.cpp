// IPC_SET changes the owner, the group and the permission bits of a segment, and nothing else.
//
// ref:     POSIX.1-2024 XSH shmctl() DESCRIPTION IPC_SET
// profile: xsi
// strength: shall
// claims:  S1-077 S4-150

#include "support/sysv_shm.hpp"

int main() {
    require_user_ids();
    const int id = new_segment(100, 0600);
    const shmid_ds before = segment_status(id);

    shmid_ds wanted = before;
    wanted.shm_perm.uid = first_user;
    wanted.shm_perm.gid = second_user;
    wanted.shm_perm.mode = static_cast<decltype(wanted.shm_perm.mode)>(0177446);
    wanted.shm_perm.cuid = wanted.shm_perm.cgid = second_user;
    wanted.shm_segsz = 5;
    wanted.shm_cpid = wanted.shm_lpid = 1;
    observe("IPC_SET", shmctl(id, IPC_SET, &wanted));

    const shmid_ds after = segment_status(id);
    observe("owner as wanted", after.shm_perm.uid == first_user);
    observe("group as wanted", after.shm_perm.gid == second_user);
    observe("permission bits as wanted", (after.shm_perm.mode & 0666) == 0446);
    observe("creator as before", after.shm_perm.cuid == before.shm_perm.cuid && after.shm_perm.cgid == before.shm_perm.cgid);
    observe("size", static_cast<long>(after.shm_segsz));
    observe("processes as before", after.shm_cpid == before.shm_cpid && after.shm_lpid == before.shm_lpid);
}
