// A recv() with SO_RCVTIMEO returns data that come before the limit.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVTIMEO
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [mine, receiver] = socket_pair();
    const timeval limit = {3600, 0};
    const int set = setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN || errno == EDOM))
        unsupported("SO_RCVTIMEO cannot be set to an hour");
    observe("set a limit of an hour", set);
    timeval now = {-7, -7};
    socklen_t length = sizeof now;
    must(getsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, &now, &length));
    observe("it reads as an hour", now.tv_sec == 3600 && now.tv_usec == 0);
    Child child([fd = mine, waiting = getpid()] {
        let_it_block(waiting);
        must(send(fd, "hello", 5, 0));
    });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("the sender", child.wait());
}
