// An operation of 0 waits until the value is zero.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-023

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({2});
    Child waiter([&] {
        sembuf until_zero = operation(0, 0);
        const int result = semop(id, &until_zero, 1);
        observe("value that the waiter finds", semctl(id, 0, GETVAL));
        observe("its wait", result);
    });
    eventually([&] { return semctl(id, 0, GETZCNT) == 1; });
    observe("waiting with value 2", semctl(id, 0, GETZCNT));

    sembuf take = operation(0, -1);
    must(semop(id, &take, 1));
    observe("waiting with value 1", semctl(id, 0, GETZCNT));
    must(semop(id, &take, 1));
    observe("the waiter", waiter.wait());
    observe("waiting", semctl(id, 0, GETZCNT));
}
