// semtimedop() that waits fails with EIDRM when another thread removes the set, however much of its time is left.
//
// ref:      man7 semtimedop(2) DESCRIPTION; man7 semtimedop(2) ERRORS EIDRM
// profile:  linux
// strength: documented
// needs:    threads
// assertion: sysv-sem.semtimedop.removed-while-blocked-eidrm

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0});
    Text result;
    Thread taker([&] {
        sembuf take = operation(0, -1);
        const timespec long_enough = {1000, 0};
        result = as_text(semtimedop(id, &take, 1, &long_enough));
    });
    observe("the thread waits", eventually([&] { return semctl(id, 0, GETNCNT) == 1; }));
    must(semctl(id, 0, IPC_RMID));
    taker.join();
    observe("take within 1000 s", result);
}
