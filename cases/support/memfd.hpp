// SPDX-License-Identifier: MIT
// Files without a name: memfd_create() as the kernel does it whatever the administrator has set.
#pragma once

#include "support/memory.hpp"

namespace ipcts {

// MFD_EXEC where the kernel knows it, to be added to the flags. With vm.memfd_noexec = 1 a file made without it has a seal and can
// be sealed further; with 2 it can't be made.
inline unsigned memfd_exec() {
    const Scaffolding helper;
    constexpr unsigned exec = 0x10;  // not in all headers; new in Linux 6.3
    const int file = ::memfd_create("ipcts", exec);
    if (file == -1 && errno == EACCES) unsupported("vm.memfd_noexec is 2 here");
    if (file == -1) return 0;
    ::close(file);
    return exec;
}

}  // namespace ipcts
