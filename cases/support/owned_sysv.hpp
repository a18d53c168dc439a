// SPDX-License-Identifier: MIT
// System V objects: owned_shm(shmget(...)), owned_sem(semget(...)), owned_msg(msgget(...)) are removed however the case ends. Each
// is there where the system has its header.
#pragma once

#include "support/owned.hpp"

#if __has_include(<sys/msg.h>)
#include <sys/msg.h>
#endif
#if __has_include(<sys/sem.h>)
#include <sys/sem.h>
#endif
#if __has_include(<sys/shm.h>)
#include <sys/shm.h>
#endif

namespace ipcts {

// Each passes on what shmget(), semget() or msgget() returned; a valid id is removed at the end of the case. errno stays.
#if __has_include(<sys/shm.h>)
inline int owned_shm(int id) {
    return own_id("shm", [](const Owned& object) { ::shmctl(object.id, IPC_RMID, nullptr); }, id);
}
#endif
#if __has_include(<sys/sem.h>)
inline int owned_sem(int id) {
    return own_id("sem", [](const Owned& object) { ::semctl(object.id, 0, IPC_RMID); }, id);
}
#endif
#if __has_include(<sys/msg.h>)
inline int owned_msg(int id) {
    return own_id("msg", [](const Owned& object) { ::msgctl(object.id, IPC_RMID, nullptr); }, id);
}
#endif

// Whether no object of the three kinds has this key at the moment.
inline bool is_unused([[maybe_unused]] key_t key) {
    const Scaffolding helper;
#if __has_include(<sys/shm.h>)
    if (::shmget(key, 0, 0) != -1 || errno != ENOENT) return false;
#endif
#if __has_include(<sys/sem.h>)
    if (::semget(key, 0, 0) != -1 || errno != ENOENT) return false;
#endif
#if __has_include(<sys/msg.h>)
    if (::msgget(key, 0) != -1 || errno != ENOENT) return false;
#endif
    return true;
}

// A System V key that no object of the three kinds has at the moment.
inline key_t unused_key() {
    static int tried = 0;
    for (;;) {
        const auto key = static_cast<key_t>(0x1c000000 + (static_cast<long>(::getpid()) % 0x10000) * 0x80 + tried++ % 0x80);
        if (is_unused(key)) return key;
        must(tried < 1000);
    }
}

}  // namespace ipcts
