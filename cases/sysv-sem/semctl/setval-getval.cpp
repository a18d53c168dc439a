// SETVAL sets the value of one semaphore, whatever others have done to it before; GETVAL returns it.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION SETVAL, GETVAL
// profile: xsi
// strength: shall
// claims:  S1-024 S1-030

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5, 0, 6});
    observe("set the second to 9", semctl(id, 1, SETVAL, SemArg{.val = 9}));
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
    observe("value of the third", semctl(id, 2, GETVAL));

    sembuf add = operation(1, 1);
    must(semop(id, &add, 1));
    observe("value once 1 is added", semctl(id, 1, GETVAL));
    observe("set it to 1", semctl(id, 1, SETVAL, SemArg{.val = 1}));
    observe("value", semctl(id, 1, GETVAL));
}
