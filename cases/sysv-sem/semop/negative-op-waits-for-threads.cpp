// A thread whose decrement is larger than the value waits until other threads have raised the value enough.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.negative-op-blocks-until-increment

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({1});
    Text result;
    Thread waiter([&] {
        sembuf take = operation(0, -3);
        result = as_text(semop(id, &take, 1));
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("waiting with value 1", semctl(id, 0, GETNCNT));
    sembuf add = operation(0, 1);
    observe("add 1", semop(id, &add, 1));
    observe("value", semctl(id, 0, GETVAL));
    observe("waiting with value 2", semctl(id, 0, GETNCNT));
    must(semop(id, &add, 1));
    waiter.join();
    observe("the thread takes 3", result);
    observe("value", semctl(id, 0, GETVAL));
    observe("waiting", semctl(id, 0, GETNCNT));
}
