// sendto() refuses a destination of another family than that of the socket.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS EAFNOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("s", SOCK_DGRAM), sender = unix_socket(SOCK_DGRAM);
    UnixAddress name = unix_address("s");
    name.un.sun_family = AF_INET;
    observe("a destination of AF_INET", sendto(sender, "x", 1, 0, name.address(), name.size));
    name.un.sun_family = AF_UNIX;
    observe("a destination of AF_UNIX", sendto(sender, "yz", 2, 0, name.address(), name.size));
    char bytes[8] = "";
    observe("received", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
