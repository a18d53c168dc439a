// The owner that IPC_SET gave a semaphore set may change and remove it without having made it.
//
// ref: POSIX.1-2024 XSH semctl() DESCRIPTION IPC_SET, IPC_RMID
// profile: xsi
// strength: shall
// needs: fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const int id = new_set({1}, 0600);
    semid_ds status = set_status(id);
    status.sem_perm.uid = first_user;
    must(semctl(id, 0, IPC_SET, SemArg{.buf = &status}));

    Child owner([&] {
        become(first_user);
        status.sem_perm.mode = 0400;
        observe("the new owner changes it", semctl(id, 0, IPC_SET, SemArg{.buf = &status}));
        observe("mode 0400", (set_status(id).sem_perm.mode & 0666) == 0400);
        observe("and removes it", semctl(id, 0, IPC_RMID));
    });
    observe("the new owner", owner.wait());
    observe("its status afterwards", semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
}
