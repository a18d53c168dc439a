// getsockopt() cuts a value for which there is not room enough, and tells how long one is for which there is more than enough.
//
// ref:      POSIX.1-2024 XSH getsockopt() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const int fd = socket_pair().a;
    unsigned char whole[64], cut[64];
    std::memset(whole, 'x', sizeof whole);
    std::memset(cut, 'x', sizeof cut);
    socklen_t much = sizeof whole, little = 1;
    observe("with much room", getsockopt(fd, SOL_SOCKET, SO_TYPE, whole, &much));
    observe("the length is that of an int", much == sizeof(int));
    const int type = SOCK_STREAM;
    observe("the type", std::memcmp(whole, &type, sizeof type) == 0);
    observe("with room for one byte", getsockopt(fd, SOL_SOCKET, SO_TYPE, cut, &little));
    observe("that byte", cut[0] == whole[0]);
    observe("what is behind it", Bytes{cut + 1, 4});
}
