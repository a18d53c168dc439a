// SPDX-License-Identifier: MIT
// unique_name() for shared memory objects: a name for shm_open(), unlinked at the end of the case.
#pragma once

#include "support/owned_names.hpp"

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>

namespace ipcts {

inline const bool shm_names_are_unlinked = unlink_names_with(::shm_unlink);

}  // namespace ipcts
#endif
