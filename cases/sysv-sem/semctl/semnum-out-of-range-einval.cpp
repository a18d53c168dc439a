// The commands for one semaphore refuse a number that the set does not have.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5, 5, 5, 5});
    for (int number : {4, -1}) {
        observe(format("GETVAL of number %d", number).chars, semctl(id, number, GETVAL));
        observe(format("SETVAL of number %d", number).chars, semctl(id, number, SETVAL, SemArg{.val = 1}));
        observe(format("GETPID of number %d", number).chars, semctl(id, number, GETPID));
        observe(format("GETNCNT of number %d", number).chars, semctl(id, number, GETNCNT));
        observe(format("GETZCNT of number %d", number).chars, semctl(id, number, GETZCNT));
    }
    observe("GETVAL of the last", semctl(id, 3, GETVAL));
}
