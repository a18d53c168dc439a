// An option that was set reads as other than 0, and as 0 once it has been cleared.
//
// ref:      POSIX.1-2024 XSH 2.10.16; POSIX.1-2024 XSH setsockopt() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const int fd = unix_socket();
    for (int option : {SO_KEEPALIVE, SO_REUSEADDR}) {
        for (int value : {1, 0, 1}) {
            observe(option == SO_KEEPALIVE ? "SO_KEEPALIVE" : "SO_REUSEADDR",
                    setsockopt(fd, SOL_SOCKET, option, &value, sizeof value));
            int now = -7;
            socklen_t length = sizeof now;
            must(getsockopt(fd, SOL_SOCKET, option, &now, &length));
            observe(value ? "is on" : "is off", value ? now != 0 : now == 0);
        }
    }
}
