// SPDX-License-Identifier: MIT
// unique_name() for POSIX message queues: a name for mq_open(), unlinked at the end of the case.
#pragma once

#include "support/owned_names.hpp"

#include <mqueue.h>

namespace ipcts {

inline const bool mq_names_are_unlinked = unlink_names_with(::mq_unlink);

}  // namespace ipcts
