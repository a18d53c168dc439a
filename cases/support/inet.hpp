// SPDX-License-Identifier: MIT
// What an administrator may have changed about Internet sockets.
#pragma once

#include "support/case.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ipcts {

// Ends the case as unsupported where every address counts as one of this machine: by ip_nonlocal_bind (ip(7)), or, on Linux,
// because no network is up and none has an address.
inline void require_foreign_addresses() {
    const Scaffolding helper;
    const int setting = ::open("/proc/sys/net/ipv4/ip_nonlocal_bind", O_RDONLY);
    char every = '0';
    if (setting != -1) ::read(setting, &every, 1);
    ::close(setting);
    if (every == '1') unsupported("every address is available here (ip_nonlocal_bind)");

    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_port = htons(9);
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int probe = ::socket(AF_INET, SOCK_DGRAM, 0);
    const int connected = ::connect(probe, reinterpret_cast<sockaddr*>(&name), sizeof name);
    if (connected == -1 && (errno == ENETUNREACH || errno == EHOSTUNREACH)) unsupported("the loopback network is down here");
    ::close(probe);
}

}  // namespace ipcts
