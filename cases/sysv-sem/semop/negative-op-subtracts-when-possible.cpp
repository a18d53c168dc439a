// A negative operation is subtracted at once where the value suffices.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-020 S1-023

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5});
    sembuf take = operation(0, -2);
    observe("take 2 of 5", semop(id, &take, 1));
    observe("value", semctl(id, 0, GETVAL));
    take = operation(0, -3);
    observe("take 3 of 3", semop(id, &take, 1));
    observe("value", semctl(id, 0, GETVAL));
    observe_blocking("take 3 of 0", [&] { return semop(id, &take, 1); });
}
