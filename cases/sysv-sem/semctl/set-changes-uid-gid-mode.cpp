// IPC_SET changes the owner, the group and the permission bits of a set and leaves the rest; its change time is
// that of the call, not the one given.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION IPC_SET
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    require_user_ids();
    const int id = new_set({1, 2});
    const semid_ds before = set_status(id);
    const time_t start = time(nullptr);

    semid_ds wanted = before;
    wanted.sem_perm.uid = first_user;
    wanted.sem_perm.gid = second_user;
    wanted.sem_perm.mode = static_cast<decltype(wanted.sem_perm.mode)>(0177446);
    wanted.sem_perm.cuid = wanted.sem_perm.cgid = second_user;
    wanted.sem_nsems = 5;
    wanted.sem_ctime = wanted.sem_otime = 1;
    observe("IPC_SET", semctl(id, 0, IPC_SET, SemArg{.buf = &wanted}));

    const semid_ds after = set_status(id);
    observe("owner as wanted", after.sem_perm.uid == first_user);
    observe("group as wanted", after.sem_perm.gid == second_user);
    observe("permission bits as wanted", (after.sem_perm.mode & 0666) == 0446);
    observe("creator as before", after.sem_perm.cuid == before.sem_perm.cuid && after.sem_perm.cgid == before.sem_perm.cgid);
    observe("semaphores", static_cast<long>(after.sem_nsems));
    observe("operation time", static_cast<long>(after.sem_otime));
    observe("changed during the call", is_of_now(after.sem_ctime, start));
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
