// SPDX-License-Identifier: MIT
// Shared memory objects: whether there are any, and unique_name(), a name for shm_open() that is unlinked at the end of the case.
#pragma once

#include "support/owned_names.hpp"

#include <sys/mman.h>

namespace ipcts {

inline const bool shm_names_are_unlinked = unlink_names_with(::shm_unlink);

// For a case of the option SHM, and for programs that share memory by a name: a system may lack it.
inline void require_shared_memory_objects() {
    const Scaffolding helper;
    if (::sysconf(_SC_SHARED_MEMORY_OBJECTS) <= 0) unsupported("no shared memory objects here");
}

}  // namespace ipcts
