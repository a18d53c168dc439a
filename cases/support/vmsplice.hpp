// SPDX-License-Identifier: MIT
// vmsplice(), which the filter of a container may forbid.
#pragma once

#include "support/case.hpp"

#include <sys/uio.h>

namespace ipcts {

// Ends the case as unsupported where vmsplice() gives EPERM, which is no error of its own.
inline void require_vmsplice() {
    const Scaffolding helper;
    if (::vmsplice(open_pipe().writer, nullptr, 0, 0) == -1 && errno == EPERM) unsupported("a filter forbids vmsplice()");
}

}  // namespace ipcts
