// A waiting process that is killed no longer counts as waiting, and takes nothing.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION GETNCNT
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    Child waiter([&] {
        sembuf take = operation(0, -1);
        semop(id, &take, 1);
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("waiting", semctl(id, 0, GETNCNT));
    must(kill(waiter.pid(), SIGKILL));
    observe("the waiter", waiter.wait());
    observe("waiting afterwards", semctl(id, 0, GETNCNT));
    sembuf add = operation(0, 1);
    observe("add 1", semop(id, &add, 1));
    observe("value", semctl(id, 0, GETVAL));
}
