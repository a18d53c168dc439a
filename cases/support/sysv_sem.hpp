// SPDX-License-Identifier: MIT
// System V semaphores: small sets that are there to be used, the fourth argument of semctl(), operations, status.
#pragma once

#include "support/sysv.hpp"

#include <sys/sem.h>

namespace ipcts {

// What the standard calls union semun and leaves to the program: SemArg{.val = 5}, SemArg{.buf = &status},
// SemArg{.array = values}.
union SemArg {
    int val;
    semid_ds* buf;
    unsigned short* array;
};

// One element of the array that semop() takes.
inline sembuf operation(int number, int amount, int flags = 0) {
    sembuf result = {};
    result.sem_num = static_cast<unsigned short>(number);
    result.sem_op = static_cast<short>(amount);
    result.sem_flg = static_cast<short>(flags);
    return result;
}

// A set without a key whose semaphores have these values, removed at the end of the case.
inline int new_set(std::initializer_list<int> values, int mode = 0600) {
    const Scaffolding helper;
    const int id = owned_sem(must(::semget(IPC_PRIVATE, static_cast<int>(values.size()), IPC_CREAT | mode)));
    int number = 0;
    for (int value : values) must(::semctl(id, number++, SETVAL, SemArg{.val = value}));
    return id;
}

inline semid_ds set_status(int id) {
    const Scaffolding helper;
    semid_ds status = {};
    must(::semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
    return status;
}

}  // namespace ipcts
