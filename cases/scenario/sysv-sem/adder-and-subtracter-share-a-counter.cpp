// Two programs change one counter: only the one that makes the set gives it a value, the other waits until that is done; what each
// has changed with SEM_UNDO is taken back when it ends, and the set is removed once.
//
// ref:      POSIX.1-2024 XSH semget() DESCRIPTION; XSH semop() DESCRIPTION SEM_UNDO; XSH semctl() DESCRIPTION SETVAL, IPC_RMID
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S1-028 S1-030 S1-031

#include "support/sysv_sem.hpp"

// The set of the key with a counter of 1, made by whoever comes first; that program's first semop() tells that it is ready.
static int open_counter(key_t key) {
    int id = semget(key, 1, IPC_CREAT | IPC_EXCL | 0600);
    if (id != -1) {
        must(semctl(id, 0, SETVAL, SemArg{.val = 0}));
        sembuf start = operation(0, 1);
        must(semop(id, &start, 1));
        return id;
    }
    must(errno == EEXIST);
    id = must(semget(key, 1, 0));
    must(eventually([&] { return set_status(id).sem_otime != 0; }));
    return id;
}

static int change(int id, int amount) {
    sembuf by = operation(0, amount, SEM_UNDO);
    must(semop(id, &by, 1));
    return semctl(id, 0, GETVAL);
}

int main() {
    const key_t key = unused_key();
    Gate added, subtracted;
    Child adder([&] {
        observe("the adder, after + 1", change(open_counter(key), 1));
        added.open();
        subtracted.wait();
    });
    added.wait();
    Child subtracter([&] { observe("the subtracter, after - 1", change(open_counter(key), -1)); });
    observe("the subtracter", subtracter.wait());

    const int id = owned_sem(must(semget(key, 1, 0)));
    observe("the counter once it has ended", semctl(id, 0, GETVAL));
    subtracted.open();
    observe("the adder", adder.wait());
    observe("the counter once both have ended", semctl(id, 0, GETVAL));
    observe("remove it", semctl(id, 0, IPC_RMID));
    observe("the key", semget(key, 1, 0));
}
