// SPDX-License-Identifier: MIT
// For select() and pselect(): the set that a case asks about.
#pragma once

#include "support/case.hpp"

namespace ipcts {

// A set with this descriptor in it and no other one.
inline fd_set only(int fd) {
    must(fd < FD_SETSIZE);
    fd_set set;
    FD_ZERO(&set);
    FD_SET(fd, &set);
    return set;
}

}  // namespace ipcts
