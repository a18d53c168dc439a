// The adjustments of a removed set do no harm to a new set of the same key.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO; XSH semctl() DESCRIPTION IPC_RMID
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const key_t key = unused_key();
    const int old = owned_sem(must(semget(key, 1, IPC_CREAT | 0600)));
    const int other_set = new_set({3});
    must(semctl(old, 0, SETVAL, SemArg{.val = 0}));
    Gate changed, replaced;
    Child child([&] {
        sembuf add = operation(0, 4, SEM_UNDO);
        observe("add 4 with SEM_UNDO", semop(old, &add, 1));
        add = operation(0, 1, SEM_UNDO);
        observe("add 1 in another set", semop(other_set, &add, 1));
        changed.open();
        replaced.wait();
    });
    changed.wait();
    observe("value of the old set", semctl(old, 0, GETVAL));
    observe("value in the other set", semctl(other_set, 0, GETVAL));
    must(semctl(old, 0, IPC_RMID));
    const int id = owned_sem(must(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600)));
    must(semctl(id, 0, SETVAL, SemArg{.val = 9}));
    replaced.open();
    observe("the process", child.wait());
    observe("value of the new set", semctl(id, 0, GETVAL));
    observe("value in the other set", semctl(other_set, 0, GETVAL));
}
