// recv(), recvfrom(), recvmsg() and read() fail on a stream socket that is not connected, be it fresh or listening.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS ENOTCONN; POSIX.1-2024 XSH recvfrom() ERRORS ENOTCONN; POSIX.1-2024 XSH recvmsg() ERRORS ENOTCONN; POSIX.1-2024 XSH read() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    char byte = 0;
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    for (const int fd : {inet_socket(), listening.listener()}) {
        observe("recv", recv(fd, &byte, 1, 0));
        observe("recvfrom", recvfrom(fd, &byte, 1, 0, nullptr, nullptr));
        observe("recvmsg", recvmsg(fd, &message, 0));
        observe("read", read(fd, &byte, 1));
    }
}
