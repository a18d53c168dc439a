// The fourth argument of semctl() is a union that the program defines itself, with members for a value, for a status and for an
// array.
//
// ref:     POSIX.1-2024 XSH semctl() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-027

#include "support/sysv_sem.hpp"

int main() {
    union semun {
        int val;
        semid_ds* buf;
        unsigned short* array;
    } argument;
    const int id = new_set({3, 4});

    argument.val = 5;
    observe("with a value", semctl(id, 1, SETVAL, argument));
    unsigned short values[2] = {9, 9};
    argument.array = values;
    observe("with an array", semctl(id, 0, GETALL, argument));
    observe("its first", values[0]);
    observe("its second", values[1]);
    semid_ds status = {};
    argument.buf = &status;
    observe("with a status", semctl(id, 0, IPC_STAT, argument));
    observe("semaphores", static_cast<long>(status.sem_nsems));
}
