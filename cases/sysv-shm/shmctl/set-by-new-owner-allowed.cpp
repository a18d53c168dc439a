// The owner that IPC_SET gave a segment may change and remove it without having made it.
//
// ref:     POSIX.1-2024 XSH shmctl() DESCRIPTION IPC_SET, IPC_RMID
// profile: xsi
// strength: shall
// needs:   fork root two-uids

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const int id = new_segment(100, 0600);
    shmid_ds status = segment_status(id);
    status.shm_perm.uid = first_user;
    must(shmctl(id, IPC_SET, &status));

    Child owner([&] {
        become(first_user);
        status.shm_perm.mode = 0400;
        observe("the new owner changes it", shmctl(id, IPC_SET, &status));
        observe("mode 0400", (segment_status(id).shm_perm.mode & 0666) == 0400);
        observe("and removes it", shmctl(id, IPC_RMID, nullptr));
    });
    observe("the new owner", owner.wait());
    observe("its status afterwards", shmctl(id, IPC_STAT, &status));
}
