// One increment wakes as many waiters as it serves.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-021

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    auto take_one = [&] {
        sembuf take = operation(0, -1);
        return semop(id, &take, 1) == 0 ? 0 : 1;
    };
    Child a(take_one), b(take_one), c(take_one);
    eventually([&] { return semctl(id, 0, GETNCNT) == 3; });
    observe("waiting", semctl(id, 0, GETNCNT));

    sembuf add = operation(0, 3);
    observe("add 3", semop(id, &add, 1));
    for (Child* waiter : {&a, &b, &c}) observe("a waiter", waiter->wait());
    observe("waiting", semctl(id, 0, GETNCNT));
    observe("value", semctl(id, 0, GETVAL));
}
