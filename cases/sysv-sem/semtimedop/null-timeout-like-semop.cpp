// semtimedop() without a time waits like semop().
//
// ref:     man7 semtimedop(2) DESCRIPTION
// profile: linux
// strength: documented

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    sembuf take = operation(0, -1);
    observe("take from 1", semtimedop(id, &take, 1, nullptr));
    observe("value", semctl(id, 0, GETVAL));
    observe_blocking("take from 0", [&] { return semtimedop(id, &take, 1, nullptr); });
}
