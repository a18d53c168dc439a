// A new datagram socket is of the type SOCK_DGRAM, does not listen, has no error, and may neither broadcast nor reuse an address.
//
// ref:      POSIX.1-2024 XSH 2.10.16; POSIX.1-2024 XSH getsockopt() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int fd = inet_socket(SOCK_DGRAM);
    const struct {
        int option;
        const char* name;
        int value;
    } options[] = {{SO_TYPE, "SO_TYPE", SOCK_DGRAM},  {SO_ACCEPTCONN, "SO_ACCEPTCONN", 0}, {SO_ERROR, "SO_ERROR", 0},
                   {SO_BROADCAST, "SO_BROADCAST", 0}, {SO_REUSEADDR, "SO_REUSEADDR", 0},   {SO_KEEPALIVE, "SO_KEEPALIVE", 0},
                   {SO_DEBUG, "SO_DEBUG", 0}};
    for (const auto& each : options) {
        int value = -7;
        socklen_t size = sizeof value;
        observe(each.name, getsockopt(fd, SOL_SOCKET, each.option, &value, &size));
        observe("as it should be", value == each.value);
    }
}
