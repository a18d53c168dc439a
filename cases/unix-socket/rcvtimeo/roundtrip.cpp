// SO_RCVTIMEO and SO_SNDTIMEO read as they were set, or rounded up to what the clock can tell: whole seconds come back as they are.
//
// ref:      POSIX.1-2024 XSH setsockopt() DESCRIPTION; POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const int fd = unix_socket();
    for (int option : {SO_RCVTIMEO, SO_SNDTIMEO}) {
        for (const timeval limit : {timeval{1, 500'000}, timeval{2, 0}}) {
            const int set = setsockopt(fd, SOL_SOCKET, option, &limit, sizeof limit);
            if (set == -1 && errno == ENOPROTOOPT) unsupported("a limit cannot be set");
            observe(option == SO_RCVTIMEO ? "set SO_RCVTIMEO" : "set SO_SNDTIMEO", set);
            timeval now = {-7, -7};
            socklen_t length = sizeof now;
            must(getsockopt(fd, SOL_SOCKET, option, &now, &length));
            if (limit.tv_usec == 0) observe("the same", now.tv_sec == limit.tv_sec && now.tv_usec == 0);
            else observe("not less", now.tv_sec > 1 || (now.tv_sec == 1 && now.tv_usec >= 500'000));
        }
    }
}
