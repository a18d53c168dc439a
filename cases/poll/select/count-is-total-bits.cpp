// select() returns the number of bits in all sets: a descriptor that is ready both ways counts twice.
//
// ref:      POSIX.1-2024 XSH select() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

#include <sys/select.h>

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    const SocketPair sockets = socket_pair();
    must(write(sockets.b, "x", 1));
    wait_for_data(sockets.a);
    const int range = (sockets.a > sockets.b ? sockets.a : sockets.b) + 1;

    fd_set readable, writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_SET(reader, &readable);
    FD_SET(writer, &writable);
    timeval now = {0, 0};
    observe("two ends of a pipe", select(range, &readable, &writable, nullptr, &now));

    FD_SET(sockets.a, &readable);
    FD_SET(sockets.a, &writable);
    now = {0, 0};
    observe("and a socket ready both ways", select(range, &readable, &writable, nullptr, &now));
    observe("socket readable", FD_ISSET(sockets.a, &readable) != 0);
    observe("socket writable", FD_ISSET(sockets.a, &writable) != 0);
}
