// recv() and send() are for sockets: with the ends of a pipe they fail with ENOTSOCK.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS ENOTSOCK; POSIX.1-2024 XSH send() ERRORS ENOTSOCK
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    char byte = '-';
    observe("recv", recv(reader, &byte, 1, 0));
    observe("send", send(writer, "y", 1, 0));
    char bytes[4] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
