// On Linux bind() refuses a length that ends within the family or is more than the structure has.
//
// ref:      man7 bind(2) ERRORS EINVAL; man7 unix(7) ERRORS EINVAL
// profile:  linux
// strength: documented
// assertion: unix-socket.bind.addrlen-too-large

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address("s");
    struct {
        UnixAddress name = unix_address("s");
        char behind[8] = "";
    } large;
    observe("one byte", bind(fd, name.address(), 1));
    observe("more than the structure", bind(fd, large.name.address(), sizeof(sockaddr_un) + 1));
    observe("its file", access("s", F_OK));
    observe("the structure", bind(fd, name.address(), name.size));
    observe("its file", access("s", F_OK));
}
