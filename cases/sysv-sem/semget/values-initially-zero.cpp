// Linux: the semaphores of a new set have the value 0.
//
// ref:     man7 semget(2) Semaphore initialization
// profile: linux
// strength: documented
// claims:  S1-026

#include "support/sysv_sem.hpp"

int main() {
    const int id = owned_sem(semget(IPC_PRIVATE, 4, 0600));
    unsigned short values[4] = {9, 9, 9, 9};
    observe("read all", semctl(id, 0, GETALL, SemArg{.array = values}));
    for (unsigned short value : values) observe("value", value);
}
