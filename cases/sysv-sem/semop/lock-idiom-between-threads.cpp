// "Wait for zero, then add 1" in one call is an atomic test and set: of several threads one at a time is between it and its
// release.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.lock-idiom-zero-then-increment

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0});
    volatile long counter = 0;
    Atomic<int> failed{0};
    auto count_up = [&] {
        for (int i = 0; i < 200; ++i) {
            sembuf lock[] = {operation(0, 0), operation(0, 1)}, unlock = operation(0, -1);
            failed += semop(id, lock, 2) == -1;
            const long before = counter;
            if (i % 8 == 0) sched_yield();
            counter = before + 1;
            failed += semop(id, &unlock, 1) == -1;
        }
    };
    Thread a(count_up), b(count_up), c(count_up);
    a.join(), b.join(), c.join();
    observe("calls that failed", failed.load());
    observe("counted", static_cast<long>(counter));
    observe("value", semctl(id, 0, GETVAL));
}
