// The operations of one call act in the order of the array, also on the same semaphore.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 0, 0});
    sembuf add_then_take[] = {operation(0, 1), operation(0, -1, IPC_NOWAIT)};
    observe("add 1 then take 1", semop(id, add_then_take, 2));
    observe("value", semctl(id, 0, GETVAL));

    sembuf take_then_add[] = {operation(1, -1, IPC_NOWAIT), operation(1, 1)};
    observe("take 1 then add 1", semop(id, take_then_add, 2));
    observe("value", semctl(id, 1, GETVAL));

    sembuf test_and_set[] = {operation(2, 0, IPC_NOWAIT), operation(2, 1)};
    observe("wait for zero then add 1", semop(id, test_and_set, 2));
    observe("value", semctl(id, 2, GETVAL));
    observe("wait for zero then add 1", semop(id, test_and_set, 2));
}
