// Each thread that waits for the value to rise counts in what GETNCNT gives.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION; XSH semctl() DESCRIPTION GETNCNT
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semctl.getncnt-counts-increase-waiters

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0, 0});
    Atomic<int> taken{0};
    auto take_one = [&] {
        sembuf take = operation(0, -1);
        taken += semop(id, &take, 1) == 0;
    };
    observe("nobody", semctl(id, 0, GETNCNT));
    Thread a(take_one), b(take_one);
    eventually([&] { return semctl(id, 0, GETNCNT) >= 2; });
    observe("two wait for an increase", semctl(id, 0, GETNCNT));
    observe("for zero", semctl(id, 0, GETZCNT));
    observe("at another semaphore", semctl(id, 1, GETNCNT));
    must(semctl(id, 0, SETVAL, SemArg{.val = 2}));
    a.join(), b.join();
    observe("threads that have taken 1", taken.load());
    observe("nobody", semctl(id, 0, GETNCNT));
}
