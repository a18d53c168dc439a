// IPC_STAT gives the number of semaphores, the owner, the creator and the mode of a set, also once they were changed.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION IPC_STAT
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const int id = owned_sem(must(semget(IPC_PRIVATE, 4, 0640)));
    semid_ds status;
    std::memset(&status, 0xff, sizeof status);
    observe("IPC_STAT", semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    observe("semaphores", static_cast<long>(status.sem_nsems));
    observe("mode 0640", (status.sem_perm.mode & 0777) == 0640);
    observe("owner", status.sem_perm.uid == geteuid() && status.sem_perm.gid == getegid());
    observe("creator", status.sem_perm.cuid == geteuid() && status.sem_perm.cgid == getegid());
    observe("operation time", static_cast<long>(status.sem_otime));

    status.sem_perm.mode = 0604;
    must(semctl(id, 0, IPC_SET, SemArg{.buf = &status}));
    observe("IPC_STAT", semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    observe("mode 0604", (status.sem_perm.mode & 0666) == 0604);
}
