// Threads that take two semaphores in one call do not block each other for ever, whatever the order in which they name them.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-sem.semop.multi-decrement-no-deadlock

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({1, 1});
    Atomic<int> failed{0}, not_alone{0};
    auto take_both = [&](int first, int second) {
        return [&, first, second] {
            for (int i = 0; i < 200; ++i) {
                sembuf take[] = {operation(first, -1), operation(second, -1)};
                sembuf give[] = {operation(first, 1), operation(second, 1)};
                failed += semop(id, take, 2) == -1;
                if (i % 8 == 0) sched_yield();
                not_alone += semctl(id, 0, GETVAL) != 0 || semctl(id, 1, GETVAL) != 0;
                failed += semop(id, give, 2) == -1;
            }
        };
    };
    Thread forward(take_both(0, 1)), backward(take_both(1, 0));
    forward.join(), backward.join();
    observe("calls that failed", failed.load());
    observe("times that a semaphore was free in between", not_alone.load());
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));
}
