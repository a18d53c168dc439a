// SPDX-License-Identifier: MIT
// System V shared memory: small segments that are there to be used, and their status.
#pragma once

#include "support/sysv.hpp"

#include <sys/shm.h>

namespace ipcts {

// A segment without a key, removed at the end of the case.
inline int new_segment(size_t size = 100, int mode = 0600) {
    const Scaffolding helper;
    return owned_shm(must(::shmget(IPC_PRIVATE, size, IPC_CREAT | mode)));
}

inline char* attached(int id, int flags = 0) {
    const Scaffolding helper;
    return static_cast<char*>(must(::shmat(id, nullptr, flags)));
}

inline shmid_ds segment_status(int id) {
    const Scaffolding helper;
    shmid_ds status = {};
    must(::shmctl(id, IPC_STAT, &status));
    return status;
}

// A multiple of SHMLBA where nothing is mapped, nor in the SHMLBA bytes after it. Which addresses a segment may have the
// system decides, so this one is taken from where it has just put a segment.
inline char* free_address() {
    const Scaffolding helper;
    const auto unit = static_cast<size_t>(SHMLBA);
    char* place = attached(new_segment(2 * unit));
    must(::shmdt(place));
    return place + (unit - reinterpret_cast<uintptr_t>(place) % unit) % unit;
}

}  // namespace ipcts
