// The commands for one semaphore refuse a number that the set does not have.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS EINVAL
// profile: xsi

#include "support/sysv.hpp"

int main() {
    const int id = new_set({5, 5, 5, 5});
    for (int number : {4, -1}) {
        observe("GETVAL", semctl(id, number, GETVAL));
        observe("SETVAL", semctl(id, number, SETVAL, SemArg{.val = 1}));
        observe("GETPID", semctl(id, number, GETPID));
        observe("GETNCNT", semctl(id, number, GETNCNT));
        observe("GETZCNT", semctl(id, number, GETZCNT));
    }
    observe("GETVAL of the last", semctl(id, 3, GETVAL));
}
