// A new set has the number of semaphores and the mode asked for, belongs to the effective user and group, has no last operation,
// and the present as its change time.
//
// ref:     POSIX.1-2024 XSH semget() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    umask(077);
    const time_t before = time(nullptr);
    int id;
    uid_t user;
    gid_t group;
    {
        const OtherEffectiveIds other;
        id = semget(IPC_PRIVATE, 4, 0644);
        user = geteuid();
        group = getegid();
    }
    owned_sem(id);

    semid_ds status;
    std::memset(&status, 0xff, sizeof status);
    observe("IPC_STAT", semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    observe("semaphores", static_cast<long>(status.sem_nsems));
    observe("mode 0644", (status.sem_perm.mode & 0777) == 0644);
    observe("owner and creator", status.sem_perm.uid == user && status.sem_perm.cuid == user);
    observe("their groups", status.sem_perm.gid == group && status.sem_perm.cgid == group);
    observe("operation time", static_cast<long>(status.sem_otime));
    observe("changed during the call", is_of_now(status.sem_ctime, before));
    const OtherEffectiveIds other;  // the owner needs no privilege to remove it
    must(semctl(id, 0, IPC_RMID));
}
