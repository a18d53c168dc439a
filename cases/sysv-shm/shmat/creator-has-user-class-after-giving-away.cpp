// Who has made a segment keeps the user bits when it belongs to somebody else.
//
// ref:     POSIX.1-2024 XSH 2.7.1 IPC General Description
// profile: xsi
// strength: shall
// needs:   fork root two-uids
// assertion: sysv-shm.shmctl.set-by-creator-after-giving-away-allowed

#include "support/sysv_shm.hpp"

int main() {
    require_two_users();
    const uid_t privileged = geteuid();
    must(seteuid(first_user));
    const int made = shmget(IPC_PRIVATE, 100, IPC_CREAT | 0600);
    must(seteuid(privileged));
    const int id = must(owned_shm(made));
    Child creator([&] {
        become(first_user);
        shmid_ds status = segment_status(id);
        status.shm_perm.uid = second_user;
        observe("give it to another user", shmctl(id, IPC_SET, &status));
        observe("attach with mode 0600", shmat(id, nullptr, 0));
        status = segment_status(id);
        status.shm_perm.mode = 0066;
        observe("take the user bits away", shmctl(id, IPC_SET, &status));
        observe("attach with mode 0066", shmat(id, nullptr, 0));
        observe("remove it", shmctl(id, IPC_RMID, nullptr));
    });
    observe("the creator", creator.wait());
}
