// unshare() with CLONE_SYSVSEM takes back at once what SEM_UNDO recorded for the process, and later operations are recorded anew.
//
// ref:      man7 unshare(2) CLONE_SYSVSEM
// profile:  linux
// strength: documented
// needs:    fork

#include "support/sysv_sem.hpp"

#include <sched.h>

int main() {
    const int id = new_set({0});
    Child child([&] {
        sembuf add = operation(0, 3, SEM_UNDO), add_more = operation(0, 5, SEM_UNDO);
        must(semop(id, &add, 1));
        observe("value", semctl(id, 0, GETVAL));
        observe("unshare", unshare(CLONE_SYSVSEM));
        observe("value", semctl(id, 0, GETVAL));
        must(semop(id, &add_more, 1));
        observe("value", semctl(id, 0, GETVAL));
    });
    observe("the child", child.wait());
    observe("value after its end", semctl(id, 0, GETVAL));
}
