// GETZCNT gives the number of processes that wait for the value to become zero.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION GETZCNT
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1, 1});
    auto wait_for_zero = [&] {
        sembuf until_zero = operation(0, 0);
        return semop(id, &until_zero, 1) == 0 ? 0 : 1;
    };
    observe("nobody", semctl(id, 0, GETZCNT));
    Child a(wait_for_zero), b(wait_for_zero);
    eventually([&] { return semctl(id, 0, GETZCNT) >= 2; });
    observe("two wait for zero", semctl(id, 0, GETZCNT));
    observe("for an increase", semctl(id, 0, GETNCNT));
    observe("at another semaphore", semctl(id, 1, GETZCNT));

    must(semctl(id, 0, SETVAL, SemArg{.val = 0}));
    for (Child* waiter : {&a, &b}) observe("a process", waiter->wait());
    observe("nobody", semctl(id, 0, GETZCNT));
}
