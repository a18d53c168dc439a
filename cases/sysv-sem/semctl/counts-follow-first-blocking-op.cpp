// A process that waits in a call with several operations counts only at the semaphore of the first that cannot proceed.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION; XSH semctl() DESCRIPTION GETNCNT, GETZCNT
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 7});
    Child waiter([&] {
        sembuf operations[] = {operation(1, 0), operation(0, -1)};
        return semop(id, operations, 2) == 0 ? 0 : 1;
    });
    eventually([&] { return semctl(id, 1, GETZCNT) == 1; });
    observe("for zero at the second", semctl(id, 1, GETZCNT));
    observe("for an increase of the first", semctl(id, 0, GETNCNT));
    must(semctl(id, 1, SETVAL, SemArg{.val = 0}));
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("for zero at the second, which is zero now", semctl(id, 1, GETZCNT));
    observe("for an increase of the first", semctl(id, 0, GETNCNT));
    must(semctl(id, 0, SETVAL, SemArg{.val = 1}));
    observe("the waiter", waiter.wait());
}
