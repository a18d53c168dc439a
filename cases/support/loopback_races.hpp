// SPDX-License-Identifier: MIT
// For races at connections on the loopback network: closing without a trace, and a connection that keeps a port in use.
#pragma once

#include "support/inet.hpp"

namespace ipcts {

// A connection that is closed leaves its ports in use for a while, on one side. After this, close() resets it instead: thousands of
// rounds would take all ports. A system may refuse this once the connection has ended.
inline void reset_at_close(int fd) {
    const Scaffolding helper;
    const linger at_once = {1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

// A new connection of this listener.
inline Connection connection_of(int listener) {
    const Scaffolding helper;
    const int client = asking_client(name_of(listener)), server = must(::accept(listener, nullptr, nullptr));
    wait_for_connection(client);
    return {client, server};
}

}  // namespace ipcts
