// GETNCNT gives the number of processes that wait for the value to rise.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION GETNCNT
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-024

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0});
    auto take_one = [&] {
        sembuf take = operation(0, -1);
        return semop(id, &take, 1) == 0 ? 0 : 1;
    };
    observe("nobody", semctl(id, 0, GETNCNT));
    Child a(take_one), b(take_one), c(take_one);
    eventually([&] { return semctl(id, 0, GETNCNT) >= 3; });
    observe("three wait for an increase", semctl(id, 0, GETNCNT));
    observe("for zero", semctl(id, 0, GETZCNT));
    observe("at another semaphore", semctl(id, 1, GETNCNT));

    must(semctl(id, 0, SETVAL, SemArg{.val = 3}));
    for (Child* waiter : {&a, &b, &c}) observe("a process", waiter->wait());
    observe("nobody", semctl(id, 0, GETNCNT));
}
