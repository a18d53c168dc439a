// Removing a set wakes all threads that wait in it, for an increment or for zero, with EIDRM.
//
// ref:      POSIX.1-2024 XSH semop() ERRORS EIDRM
// profile:  xsi
// strength: shall fail
// needs:    threads
// assertion: sysv-sem.semop.removed-while-blocked-eidrm

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0, 1});
    Text results[2];
    Thread taker([&] {
        sembuf take = operation(0, -1);
        results[0] = as_text(semop(id, &take, 1));
    });
    Thread zero_waiter([&] {
        sembuf until_zero = operation(1, 0);
        results[1] = as_text(semop(id, &until_zero, 1));
    });
    observe("both wait", eventually([&] { return semctl(id, 0, GETNCNT) == 1 && semctl(id, 1, GETZCNT) == 1; }));
    must(semctl(id, 0, IPC_RMID));
    taker.join(), zero_waiter.join();
    observe("wait for an increment", results[0]);
    observe("wait for zero", results[1]);
}
