// Each thread that waits for the value to become zero counts in what GETZCNT gives.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION; XSH semctl() DESCRIPTION GETZCNT
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semctl.getzcnt-counts-zero-waiters

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({1, 1});
    Atomic<int> woken{0};
    auto wait_for_zero = [&] {
        sembuf until_zero = operation(0, 0);
        woken += semop(id, &until_zero, 1) == 0;
    };
    observe("nobody", semctl(id, 0, GETZCNT));
    Thread a(wait_for_zero), b(wait_for_zero);
    eventually([&] { return semctl(id, 0, GETZCNT) >= 2; });
    observe("two wait for zero", semctl(id, 0, GETZCNT));
    observe("for an increase", semctl(id, 0, GETNCNT));
    observe("at another semaphore", semctl(id, 1, GETZCNT));
    must(semctl(id, 0, SETVAL, SemArg{.val = 0}));
    a.join(), b.join();
    observe("threads whose wait has ended", woken.load());
    observe("nobody", semctl(id, 0, GETZCNT));
}
