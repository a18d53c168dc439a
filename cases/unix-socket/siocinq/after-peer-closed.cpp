// FIONREAD still tells how many bytes there are to read when the peer has closed, down to none at the end.
//
// ref:      man7 unix(7) Ioctls SIOCINQ
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <sys/ioctl.h>

static void show(const char* what, int fd) {
    int count = -1;
    observe(what, ioctl(fd, FIONREAD, &count));
    observe("bytes", count);
}

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "abcdefg", 7, 0));
    must(close(sender));
    show("FIONREAD after the peer has closed", receiver);
    char bytes[8];
    observe("a part", Bytes{bytes, recv(receiver, bytes, 5, 0)});
    show("FIONREAD after a part", receiver);
    observe("the rest", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    show("FIONREAD after the rest", receiver);
    observe("the end", recv(receiver, bytes, sizeof bytes, 0));
    show("FIONREAD at the end", receiver);
}
