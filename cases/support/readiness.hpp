// SPDX-License-Identifier: MIT
// For select() and pselect(): the set that a case asks about. For poll(): POLLRDNORM beside POLLIN.
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

// What poll() reports for a descriptor with normal data, asked for either bit and for both.
inline void observe_normal_data(int fd) {
    pollfd entry = {fd, POLLIN, 0};
    observe("poll for POLLIN", poll(&entry, 1, 0));
    observe("POLLIN and not another bit", entry.revents == POLLIN);
    entry.events = POLLRDNORM;
    observe("poll for POLLRDNORM", poll(&entry, 1, 0));
    observe("POLLRDNORM and not another bit", entry.revents == POLLRDNORM);
    entry.events = POLLIN | POLLRDNORM;
    observe("poll for both", poll(&entry, 1, 0));
    observe("POLLIN", (entry.revents & POLLIN) != 0);
    observe("POLLRDNORM", (entry.revents & POLLRDNORM) != 0);
}

// Ends the case as unsupported where the clock moves in longer steps than this: it may count in ticks, of 20 ms at most.
inline void require_clock_steps_within(long nanoseconds) {
    if (clock_step() > nanoseconds) unsupported("the clock moves in longer steps here");
}

}  // namespace ipcts
