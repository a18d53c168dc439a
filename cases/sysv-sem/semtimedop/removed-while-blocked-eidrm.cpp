// semtimedop() that waits fails with EIDRM when the set is removed, however much of its time is left.
//
// ref:     man7 semtimedop(2) DESCRIPTION; man7 semtimedop(2) ERRORS EIDRM
// profile: linux
// strength: documented
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 1});
    const timespec long_enough = {1000, 0};
    Child taker([&] {
        sembuf take = operation(0, -1);
        observe("take within 1000 s", semtimedop(id, &take, 1, &long_enough));
    });
    observe("who takes waits", eventually([&] { return semctl(id, 0, GETNCNT) == 1; }));
    must(semctl(id, 0, IPC_RMID));
    observe("who takes", taker.wait());
}
