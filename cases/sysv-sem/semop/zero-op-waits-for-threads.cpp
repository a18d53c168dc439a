// An operation of 0 waits until other threads have brought the value to zero.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.zero-op-blocks-until-zero

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({2});
    Text result;
    Thread waiter([&] {
        sembuf until_zero = operation(0, 0);
        result = as_text(semop(id, &until_zero, 1));
    });
    eventually([&] { return semctl(id, 0, GETZCNT) == 1; });
    observe("waiting with value 2", semctl(id, 0, GETZCNT));
    sembuf take = operation(0, -1);
    must(semop(id, &take, 1));
    observe("waiting with value 1", semctl(id, 0, GETZCNT));
    must(semop(id, &take, 1));
    waiter.join();
    observe("its wait", result);
    observe("waiting", semctl(id, 0, GETZCNT));
}
