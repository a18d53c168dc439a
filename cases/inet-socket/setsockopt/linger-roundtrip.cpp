// SO_LINGER of an Internet socket reads as it was set. (While it is off, the seconds mean nothing.)
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_LINGER; POSIX.1-2024 XSH setsockopt() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const int fd = inet_socket();
    for (const linger value : {linger{1, 5}, linger{0, 0}, linger{1, 0}}) {
        observe("set SO_LINGER", setsockopt(fd, SOL_SOCKET, SO_LINGER, &value, sizeof value));
        linger now = {-7, -7};
        socklen_t length = sizeof now;
        must(getsockopt(fd, SOL_SOCKET, SO_LINGER, &now, &length));
        observe("on", now.l_onoff != 0);
        if (value.l_onoff) observe("seconds", int{now.l_linger});
    }
}
