// A decrement larger than the value waits until others have raised the value enough.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-020 S1-021

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    Child waiter([&] {
        sembuf take = operation(0, -3);
        observe("the waiter takes 3", semop(id, &take, 1));
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("waiting with value 1", semctl(id, 0, GETNCNT));

    sembuf add = operation(0, 1);
    observe("add 1", semop(id, &add, 1));
    observe("value", semctl(id, 0, GETVAL));
    observe("waiting with value 2", semctl(id, 0, GETNCNT));
    must(semop(id, &add, 1));
    observe("the waiter", waiter.wait());
    observe("value", semctl(id, 0, GETVAL));
    observe("waiting", semctl(id, 0, GETNCNT));
}
