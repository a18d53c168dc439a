// SO_BROADCAST and SO_REUSEADDR of a datagram socket read as other than 0 once they have been set, and as 0 once cleared; each by
// itself.
//
// ref:      POSIX.1-2024 XSH 2.10.16; POSIX.1-2024 XSH setsockopt() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

static bool is_on(int fd, int option) {
    int value = -7;
    socklen_t size = sizeof value;
    must(getsockopt(fd, SOL_SOCKET, option, &value, &size));
    return value != 0;
}

int main() {
    const int fd = inet_socket(SOCK_DGRAM), on = 1, off = 0;
    observe("set SO_BROADCAST", setsockopt(fd, SOL_SOCKET, SO_BROADCAST, &on, sizeof on));
    observe("SO_BROADCAST", is_on(fd, SO_BROADCAST));
    observe("SO_REUSEADDR", is_on(fd, SO_REUSEADDR));
    observe("set SO_REUSEADDR", setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on));
    observe("clear SO_BROADCAST", setsockopt(fd, SOL_SOCKET, SO_BROADCAST, &off, sizeof off));
    observe("SO_BROADCAST", is_on(fd, SO_BROADCAST));
    observe("SO_REUSEADDR", is_on(fd, SO_REUSEADDR));
    observe("clear SO_REUSEADDR", setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &off, sizeof off));
    observe("SO_REUSEADDR", is_on(fd, SO_REUSEADDR));
}
