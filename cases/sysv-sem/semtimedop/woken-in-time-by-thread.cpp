// semtimedop() succeeds once another thread makes its operation possible within its time.
//
// ref:      man7 semtimedop(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads
// assertion: sysv-sem.semtimedop.woken-before-timeout

#include "support/sysv_sem.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_set({0});
    Waker adder([&] {
        sembuf add = operation(0, 1);
        must(semop(id, &add, 1));
    });
    sembuf take = operation(0, -1);
    const timespec long_enough = {1000, 0};
    observe("take within 1000 s", semtimedop(id, &take, 1, &long_enough));
    observe("it waited for the other thread", adder.has_begun());
    observe("value", semctl(id, 0, GETVAL));
}
