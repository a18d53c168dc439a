// One increment wakes as many threads as it serves.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.increment-wakes-several

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0});
    Atomic<int> taken{0};
    auto take_one = [&] {
        sembuf take = operation(0, -1);
        taken += semop(id, &take, 1) == 0;
    };
    Thread a(take_one), b(take_one), c(take_one);
    eventually([&] { return semctl(id, 0, GETNCNT) == 3; });
    observe("waiting", semctl(id, 0, GETNCNT));
    sembuf add = operation(0, 3);
    observe("add 3", semop(id, &add, 1));
    a.join(), b.join(), c.join();
    observe("threads that have taken 1", taken.load());
    observe("waiting", semctl(id, 0, GETNCNT));
    observe("value", semctl(id, 0, GETVAL));
}
