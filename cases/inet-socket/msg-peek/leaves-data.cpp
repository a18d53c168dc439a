// With MSG_PEEK recv(), recvfrom() and recvmsg() return what has come to a connection and leave it there.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_PEEK; POSIX.1-2024 XSH recvfrom() DESCRIPTION MSG_PEEK; POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char byte = 0;
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    must(send(connection.client, "ab", 2, 0));
    wait_for_bytes(connection.server, 2);
    observe("recv", Bytes{&byte, recv(connection.server, &byte, 1, MSG_PEEK)});
    byte = 0;
    observe("recvfrom", Bytes{&byte, recvfrom(connection.server, &byte, 1, MSG_PEEK, nullptr, nullptr)});
    byte = 0;
    observe("recvmsg", Bytes{&byte, recvmsg(connection.server, &message, MSG_PEEK)});
    char bytes[4] = "";
    observe("all is there still", Bytes{bytes, recv(connection.server, bytes, 2, 0)});
}
