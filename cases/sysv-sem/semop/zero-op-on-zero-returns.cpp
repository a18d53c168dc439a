// An operation of 0 on a value of 0 returns at once and changes nothing.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-023

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 1});
    sembuf until_zero = operation(0, 0);
    observe("wait for zero at 0", semop(id, &until_zero, 1));
    observe("value", semctl(id, 0, GETVAL));
    until_zero = operation(1, 0);
    observe_blocking("wait for zero at 1", [&] { return semop(id, &until_zero, 1); });
    observe("value", semctl(id, 1, GETVAL));
}
