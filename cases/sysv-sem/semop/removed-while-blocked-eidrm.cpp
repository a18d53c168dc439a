// Removing a set wakes everybody who waits in it, for an increment or for zero, with EIDRM.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EIDRM
// profile: xsi
// strength: shall fail
// needs:   fork
// claims:  S1-032

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 1});
    Child taker([&] {
        sembuf take = operation(0, -1);
        observe("wait for an increment", semop(id, &take, 1));
    });
    Gate first_has_printed;
    Child zero_waiter([&] {
        sembuf until_zero = operation(1, 0);
        const int result = semop(id, &until_zero, 1);
        const int error = errno;
        first_has_printed.wait();
        errno = error;
        observe("wait for zero", result);
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1 && semctl(id, 1, GETZCNT) == 1; });
    must(semctl(id, 0, IPC_RMID));
    observe("the first process", taker.wait());
    first_has_printed.open();
    observe("the second process", zero_waiter.wait());
}
