// recvfrom() and recvmsg() fail with ENOTCONN on a stream socket that is not connected.
//
// ref:      POSIX.1-2024 XSH recvfrom() ERRORS ENOTCONN; POSIX.1-2024 XSH recvmsg() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    char byte;
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("recvfrom", recvfrom(must(socket(AF_UNIX, SOCK_STREAM, 0)), &byte, 1, 0, nullptr, nullptr));
    observe("recvmsg", recvmsg(must(socket(AF_UNIX, SOCK_STREAM, 0)), &message, 0));
}
