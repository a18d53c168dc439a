// semop() leaves the array of operations as it was, whether it succeeds or fails.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 5});
    sembuf operations[] = {operation(0, 0), operation(1, -3, SEM_UNDO), operation(0, 1, IPC_NOWAIT)};
    sembuf before[3];
    std::memcpy(before, operations, sizeof before);
    observe("one that succeeds", semop(id, operations, 3));
    observe("the array is as before", std::memcmp(before, operations, sizeof before) == 0);
    observe("value of the first", semctl(id, 0, GETVAL));
    observe("value of the second", semctl(id, 1, GETVAL));

    operations[0] = operation(0, -9, IPC_NOWAIT);
    std::memcpy(before, operations, sizeof before);
    observe("one that fails", semop(id, operations, 3));
    observe("the array is as before", std::memcmp(before, operations, sizeof before) == 0);
}
