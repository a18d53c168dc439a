// SPDX-License-Identifier: MIT
// Leases and notifications of fcntl() on Linux: whether there are any here, and what F_GETLEASE gives.
#pragma once

#include "support/processes.hpp"

namespace ipcts {

// A file system, such as one of the network, may have no leases.
inline void require_leases() {
    const Scaffolding helper;
    const int file = open_scratch_file(0);
    if (::fcntl(file, F_SETLEASE, F_WRLCK) == -1) unsupported("no leases in this file system");
    ::close(file);
}

// A kernel may have been built without F_NOTIFY, or be told not to notify.
inline void require_directory_notifications() {
    const Scaffolding helper;
    const int directory = must(::open("/", O_RDONLY));
    if (::fcntl(directory, F_NOTIFY, 0) == -1 && errno == EINVAL) unsupported("no F_NOTIFY in this kernel");
    ::close(directory);
}

// "F_RDLCK", or "-1 EBADF"
inline Text lease_type(int result) {
    switch (result) {
        case F_RDLCK: return format("F_RDLCK");
        case F_WRLCK: return format("F_WRLCK");
        case F_UNLCK: return format("F_UNLCK");
        default: return describe(result, errno);
    }
}

}  // namespace ipcts
