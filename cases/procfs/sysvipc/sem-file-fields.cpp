// /proc/sysvipc/sem has a line for each set of semaphores that exists, with what semctl() tells of it. Everybody can read it.
//
// ref:      man7 proc(5) /proc/sysvipc; man7 semctl(2) DESCRIPTION SEM_STAT_ANY; man7 semget(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/procfs.hpp"
#include "support/sysv_sem.hpp"

static long number(int id, const char* heading, int base = 10) {
    return std::strtol(listed("sem", id, heading).chars, nullptr, base);
}

int main() {
    if (geteuid() == 0) require_two_users();
    const key_t key = unused_key();
    const int id = owned_sem(must(semget(key, 4, IPC_CREAT | IPC_EXCL | 0600)));
    observe("last operation", number(id, "otime"));
    sembuf up = operation(2, 1);
    must(semop(id, &up, 1));
    semid_ds status = {};
    must(semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    Child child([=] {
        become_ordinary();
        observe("the key", number(id, "key") == key);
        observe("the permission bits are 0600", number(id, "perms", 8) % 01000 == 0600);
        observe("semaphores", number(id, "nsems"));
        observe("the owner", number(id, "uid") == static_cast<long>(status.sem_perm.uid));
        observe("the last operation is that of IPC_STAT", number(id, "otime") == status.sem_otime);
    });
    observe("another process", child.wait());
    must(semctl(id, 0, IPC_RMID));
    observe("once it is removed", listed("sem", id, "nsems"));
}
