// On Linux SIOCINQ tells how long the next datagram of a socket is, not how much there is in all.
//
// ref:      man7 unix(7) Ioctls SIOCINQ; man7 udp(7) Ioctls
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <linux/sockios.h>
#include <sys/ioctl.h>

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "hello", 5, 0));
    must(send(sender, "ab", 2, 0));
    char bytes[8];
    for (int i = 0; i < 3; ++i) {
        int size = -1;
        observe("SIOCINQ", ioctl(receiver, SIOCINQ, &size));
        observe("bytes", size);
        if (i < 2) must(recv(receiver, bytes, sizeof bytes, 0));
    }
}
