// IPC_RMID removes a set at once: its identifier is invalid and its key free.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION IPC_RMID
// profile: xsi
// strength: shall
// claims:  S1-024 S1-025 S1-032 S4-130 S4-131

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_sem(must(semget(key, 1, IPC_CREAT | 0600)));
    observe("remove the one that the key finds", semctl(semget(key, 1, 0), 0, IPC_RMID));

    sembuf add = operation(0, 1);
    semid_ds status = {};
    observe("semop", semop(id, &add, 1), {EINVAL, EIDRM});
    observe("GETVAL", semctl(id, 0, GETVAL));
    observe("IPC_STAT", semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    observe("IPC_RMID again", semctl(id, 0, IPC_RMID));
    observe("the key", semget(key, 1, 0));
    const int next = owned_sem(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
    observe("a new set for it", next != -1);
}
