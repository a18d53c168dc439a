// On Linux connect() of a datagram socket is refused where the file is not a socket, or is one that no open socket is bound to.
//
// ref:      man7 unix(7) ERRORS ECONNREFUSED
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("s", SOCK_DGRAM), sender = unix_socket(SOCK_DGRAM);
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    const UnixAddress name = unix_address("s"), file = unix_address("file");
    observe("a regular file", connect(unix_socket(SOCK_DGRAM), file.address(), file.size));
    observe("while the receiver is open", connect(sender, name.address(), name.size));
    must(send(sender, "x", 1, 0));
    char byte = 0;
    observe("it receives", Bytes{&byte, recv(receiver, &byte, 1, 0)});
    must(close(receiver));
    observe("after it has closed", connect(unix_socket(SOCK_DGRAM), name.address(), name.size));
}
