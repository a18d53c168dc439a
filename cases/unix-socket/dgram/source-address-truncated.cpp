// recvfrom() cuts a source address that is longer than the room for it.
//
// ref:      POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("r", SOCK_DGRAM), sender = bound_socket("sender", SOCK_DGRAM);
    const UnixAddress to = unix_address("r");
    observe("sendto", sendto(sender, "x", 1, 0, to.address(), to.size));
    UnixName from;
    from.size = offsetof(sockaddr_un, sun_path) + 3;
    char byte = 0;
    observe("recvfrom", Bytes{&byte, recvfrom(receiver, &byte, 1, 0, from.room(), &from.size)});
    observe("the path and what is behind it", Bytes{from.un.sun_path, 5});
}
