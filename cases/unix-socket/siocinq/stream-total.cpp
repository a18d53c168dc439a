// On Linux SIOCINQ tells how many bytes a stream socket has to read; FIONREAD is the same.
//
// ref:      man7 unix(7) Ioctls SIOCINQ
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <linux/sockios.h>
#include <sys/ioctl.h>

static void show(int fd) {
    int inq = -1, nread = -1;
    observe("SIOCINQ", ioctl(fd, SIOCINQ, &inq));
    observe("bytes", inq);
    observe("FIONREAD", ioctl(fd, FIONREAD, &nread));
    observe("bytes", nread);
}

int main() {
    const auto [sender, receiver] = socket_pair();
    show(receiver);
    must(send(sender, "abc", 3, 0));
    must(send(sender, "defg", 4, 0));
    show(receiver);
    char bytes[8];
    must(recv(receiver, bytes, 5, 0));
    show(receiver);
}
