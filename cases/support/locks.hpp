// SPDX-License-Identifier: MIT
// Regions for fcntl() record locks, in one line each.
#pragma once

#include "support/processes.hpp"

// New in POSIX.1-2024. Where the headers lack them these numbers, which are no commands, let the cases be built, and fail.
#ifndef F_OFD_SETLK
#define F_OFD_GETLK (-101)
#define F_OFD_SETLK (-102)
#define F_OFD_SETLKW (-103)
#endif

namespace ipcts {

// F_RDLCK, F_WRLCK or F_UNLCK of `length` bytes from `start`; length 0 is to the largest offset.
inline struct flock region(short type, off_t start, off_t length, short whence = SEEK_SET) {
    struct flock result = {};
    result.l_type = type;
    result.l_whence = whence;
    result.l_start = start;
    result.l_len = length;
    return result;
}

inline const char* lock_type(const struct flock& lock) {
    switch (lock.l_type) {
        case F_RDLCK: return "F_RDLCK";
        case F_WRLCK: return "F_WRLCK";
        case F_UNLCK: return "F_UNLCK";
        default: return "no lock type";
    }
}

}  // namespace ipcts
