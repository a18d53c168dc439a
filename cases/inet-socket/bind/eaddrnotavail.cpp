// bind() to an address that this machine does not have fails with EADDRNOTAVAIL. (No machine has 192.0.2.1, which is for examples.)
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EADDRNOTAVAIL
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

int main() {
    require_foreign_addresses();
    for (const int type : {SOCK_STREAM, SOCK_DGRAM}) {
        const int fd = socket(AF_INET, type, 0);
        if (fd == -1 && errno == EAFNOSUPPORT) unsupported("no Internet sockets here");
        must(fd);
        sockaddr_in name = {};
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(0xC0000201);
        observe("192.0.2.1", bind(fd, reinterpret_cast<sockaddr*>(&name), sizeof name));
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int bound = bind(fd, reinterpret_cast<sockaddr*>(&name), sizeof name);
        if (bound == -1 && errno == EADDRNOTAVAIL) unsupported("no loopback network here");
        observe("127.0.0.1", bound);
        socklen_t length = sizeof name;
        name.sin_addr.s_addr = 0;
        must(getsockname(fd, reinterpret_cast<sockaddr*>(&name), &length));
        observe("it has that address", name.sin_addr.s_addr == htonl(INADDR_LOOPBACK));
    }
}
