// semtimedop() succeeds once another process makes its operation possible within its time.
//
// ref:     man7 semtimedop(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    Child waiter([&] {
        sembuf take = operation(0, -1);
        const timespec long_enough = {1000, 0};
        observe("take within 1000 s", semtimedop(id, &take, 1, &long_enough));
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("waiting", semctl(id, 0, GETNCNT));
    sembuf add = operation(0, 1);
    must(semop(id, &add, 1));
    observe("the waiter", waiter.wait());
    observe("value", semctl(id, 0, GETVAL));
}
