// An operation on a semaphore that the set does not have fails the whole call, without effect.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EFBIG
// profile: xsi
// strength: shall fail
// assertion: sysv-sem.semop.sem-num-out-of-range-efbig sysv-sem.semop.error-in-later-op-undoes-earlier

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0, 0, 0});
    sembuf add = operation(4, 1);
    observe("the fifth of 4", semop(id, &add, 1));
    add = operation(3, 1);
    observe("the fourth of 4", semop(id, &add, 1));
    observe("its value", semctl(id, 3, GETVAL));

    sembuf two[] = {operation(0, 1), operation(4, 1)};
    observe("the first and the fifth", semop(id, two, 2));
    observe("value of the first", semctl(id, 0, GETVAL));
}
