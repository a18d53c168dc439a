// SETVAL to zero wakes those who wait for zero.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION; XSH semctl() DESCRIPTION SETVAL
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({3});
    Child waiter([&] {
        sembuf until_zero = operation(0, 0);
        return semop(id, &until_zero, 1) == 0 && semctl(id, 0, GETVAL) == 0 ? 0 : 1;
    });
    eventually([&] { return semctl(id, 0, GETZCNT) == 1; });
    observe("waiting", semctl(id, 0, GETZCNT));
    must(semctl(id, 0, SETVAL, SemArg{.val = 1}));
    observe("waiting with value 1", semctl(id, 0, GETZCNT));
    observe("set it to 0", semctl(id, 0, SETVAL, SemArg{.val = 0}));
    observe("the waiter", waiter.wait());
}
