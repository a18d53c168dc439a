// The semaphores of a new set have the value 0, no last process and nobody waiting.
//
// ref:     POSIX.1-2024 XSH semget() DESCRIPTION
// profile: xsi
// claims:  S1-026

#include "support/sysv.hpp"

int main() {
    const int id = owned_sem(semget(IPC_PRIVATE, 4, 0600));
    unsigned short values[4] = {9, 9, 9, 9};
    observe("read all", semctl(id, 0, GETALL, SemArg{.array = values}));
    for (unsigned short value : values) observe("value", value);
    int process = 0, waiting = 0;
    for (int i = 0; i < 4; ++i) {
        process |= semctl(id, i, GETPID);
        waiting |= semctl(id, i, GETNCNT) | semctl(id, i, GETZCNT);
    }
    observe("last process of any", process);
    observe("waiting for any", waiting);
}
