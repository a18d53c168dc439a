// SPDX-License-Identifier: MIT
// unique_name() for named semaphores: a name for sem_open(), unlinked at the end of the case.
#pragma once

#include "support/owned_names.hpp"

#include <semaphore.h>

namespace ipcts {

inline const bool sem_names_are_unlinked = unlink_names_with(::sem_unlink);

}  // namespace ipcts
