// What is undone at the end of a process wakes those who wait for it.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO; XSH _Exit() Consequences of Process Termination
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    Gate taken;
    Child holder([&] {
        sembuf take = operation(0, -1, SEM_UNDO);
        observe("the holder takes it", semop(id, &take, 1));
        taken.open();
        for (;;) pause();
    });
    taken.wait();
    Child waiter([&] {
        sembuf take = operation(0, -1);
        return semop(id, &take, 1) == 0 ? 0 : 1;
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("waiting", semctl(id, 0, GETNCNT));
    must(kill(holder.pid(), SIGKILL));
    observe("the holder", holder.wait());
    observe("the waiter", waiter.wait());
    observe("value", semctl(id, 0, GETVAL));
}
