// While a call with several operations waits for one of them, none of the others is visible.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-023

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1, 0});
    Child waiter([&] {
        sembuf both[] = {operation(0, -1), operation(1, -1)};
        observe("the waiter takes both", semop(id, both, 2));
    });
    eventually([&] { return semctl(id, 1, GETNCNT) == 1; });
    observe("waiting for the second", semctl(id, 1, GETNCNT));
    observe("value of the first meanwhile", semctl(id, 0, GETVAL));

    sembuf add = operation(1, 1);
    must(semop(id, &add, 1));
    observe("the waiter", waiter.wait());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
