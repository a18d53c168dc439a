// write() and read() on a socket do what send() and recv() do without flags.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-090 S3-025

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char bytes[16] = "";
    observe("write", write(sender, "abc", 3));
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("send", send(sender, "defg", 4, 0));
    observe("read", Bytes{bytes, read(receiver, bytes, sizeof bytes)});
}
