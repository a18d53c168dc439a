// sendmsg() refuses a destination of another family than that of the socket.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS EAFNOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

static ssize_t send_to(UnixAddress name, sa_family_t family) {
    name.un.sun_family = family;
    char bytes[] = "xyz";
    iovec piece = {bytes, 3};
    msghdr message = {};
    message.msg_name = &name.un;
    message.msg_namelen = name.size;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    return sendmsg(unix_socket(SOCK_DGRAM), &message, 0);
}

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("s", SOCK_DGRAM);
    observe("a destination of AF_INET", send_to(unix_address("s"), AF_INET));
    observe("a destination of AF_UNIX", send_to(unix_address("s"), AF_UNIX));
    char bytes[8] = "";
    observe("received", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
