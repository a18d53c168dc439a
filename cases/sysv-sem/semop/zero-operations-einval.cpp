// Linux: semop() without operations fails with EINVAL.
//
// ref:     man7 semop(2) ERRORS EINVAL
// profile: linux
// strength: documented

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    sembuf add = operation(0, 1);
    observe("no operation", semop(id, &add, 0));
    observe("value", semctl(id, 0, GETVAL));
    observe("one operation", semop(id, &add, 1));
    observe("value", semctl(id, 0, GETVAL));
}
