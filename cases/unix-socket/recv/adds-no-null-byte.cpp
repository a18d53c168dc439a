// recv() and recvfrom() return the bytes of the message and no null byte behind them, unless one was sent.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S3-028

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    char bytes[8] = "";
    observe("send three letters", send(sender, "abc", 3, 0));
    observe("recvfrom", Bytes{bytes, recvfrom(receiver, bytes, sizeof bytes, 0, nullptr, nullptr)});
    observe("send a letter and a null byte", send(sender, "z", 2, 0));
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
