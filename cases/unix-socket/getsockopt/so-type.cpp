// SO_TYPE reports the type of a socket as an int, whose size the length tells.
//
// ref:      POSIX.1-2024 XSH getsockopt() DESCRIPTION; POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    for (const auto& [name, type] : {std::pair{"stream", SOCK_STREAM}, {"datagram", SOCK_DGRAM}}) {
        int value[4] = {-1, -1, -1, -1};
        socklen_t length = sizeof value;
        observe(name, getsockopt(socket_pair(type).a, SOL_SOCKET, SO_TYPE, value, &length));
        observe("the type", value[0] == type);
        observe("the length is that of an int", length == sizeof(int));
        observe("nothing is stored behind it", value[1] == -1);
    }
}
