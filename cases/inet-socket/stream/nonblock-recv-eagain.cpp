// With O_NONBLOCK recv(), recvfrom(), recvmsg() and read() fail on a connection to which nothing has come, and give what has
// come.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS EAGAIN; POSIX.1-2024 XSH recvfrom() ERRORS EAGAIN; POSIX.1-2024 XSH recvmsg() ERRORS EAGAIN; POSIX.1-2024 XSH read() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const int fd = connection.server;
    set_nonblocking(fd);
    char byte = 0;
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe_would_block("recv", recv(fd, &byte, 1, 0));
    observe_would_block("recvfrom", recvfrom(fd, &byte, 1, 0, nullptr, nullptr));
    observe_would_block("recvmsg", recvmsg(fd, &message, 0));
    observe_would_block("read", read(fd, &byte, 1));
    for (const char* letter : {"a", "b", "c", "d"}) {
        must(send(connection.client, letter, 1, 0));
        wait_for_data(fd);
        observe("with data", *letter == 'a'   ? Bytes{&byte, recv(fd, &byte, 1, 0)}
                             : *letter == 'b' ? Bytes{&byte, recvfrom(fd, &byte, 1, 0, nullptr, nullptr)}
                             : *letter == 'c' ? Bytes{&byte, recvmsg(fd, &message, 0)}
                                              : Bytes{&byte, read(fd, &byte, 1)});
    }
}
