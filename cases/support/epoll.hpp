// SPDX-License-Identifier: MIT
// Linux: instances of epoll that are there to be waited at.
#pragma once

#include "support/case.hpp"

#include <sys/epoll.h>

namespace ipcts {

// A new instance with one entry: these events of this descriptor.
inline int epoll_of(int fd, uint32_t events) {
    const Scaffolding helper;
    const int instance = must(::epoll_create1(0));
    epoll_event entry = {};
    entry.events = events;
    must(::epoll_ctl(instance, EPOLL_CTL_ADD, fd, &entry));
    return instance;
}

}  // namespace ipcts
