// On Linux SIOCINQ is not for sockets that listen.
//
// ref:      man7 unix(7) Ioctls SIOCINQ
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

#include <linux/sockios.h>
#include <sys/ioctl.h>

int main() {
    enter_scratch_directory();
    int size = -1;
    const int fd = bound_socket("s");
    must(listen(fd, 1));
    observe("a listener", ioctl(fd, SIOCINQ, &size));
}
