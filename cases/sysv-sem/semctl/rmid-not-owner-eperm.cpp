// IPC_RMID and IPC_SET are for the owner, the creator and the privileged: another user's process is refused, whatever the mode.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS EPERM
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const int id = new_set({1}, 0666);
    Child other([&] {
        become(first_user);
        semid_ds wanted = set_status(id);
        wanted.sem_perm.mode = 0600;
        observe("another user changes it", semctl(id, 0, IPC_SET, SemArg{.buf = &wanted}));
        observe("another user removes it", semctl(id, 0, IPC_RMID));
    });
    observe("the other user", other.wait());
    observe("mode as before", (set_status(id).sem_perm.mode & 0666) == 0666);
    observe("value", semctl(id, 0, GETVAL));
}
