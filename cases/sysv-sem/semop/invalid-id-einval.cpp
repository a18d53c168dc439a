// semop() refuses what is no identifier of a set.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    sembuf add = operation(0, 1);
    observe("identifier -1", semop(-1, &add, 1));
    observe("a set", semop(id, &add, 1));
    observe("value", semctl(id, 0, GETVAL));
    must(semctl(id, 0, IPC_RMID));
    observe("a removed set", semop(id, &add, 1), {EINVAL, EIDRM});
}
