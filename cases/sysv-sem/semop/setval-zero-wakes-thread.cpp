// SETVAL to zero wakes a thread that waits for zero.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION; XSH semctl() DESCRIPTION SETVAL
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.setval-zero-wakes-zero-waiter

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({3});
    Text result;
    Thread waiter([&] {
        sembuf until_zero = operation(0, 0);
        result = as_text(semop(id, &until_zero, 1));
    });
    eventually([&] { return semctl(id, 0, GETZCNT) == 1; });
    observe("waiting", semctl(id, 0, GETZCNT));
    must(semctl(id, 0, SETVAL, SemArg{.val = 1}));
    observe("waiting with value 1", semctl(id, 0, GETZCNT));
    observe("set it to 0", semctl(id, 0, SETVAL, SemArg{.val = 0}));
    waiter.join();
    observe("the thread's wait", result);
}
