// recv() and recvfrom() store the bytes of the message and nothing behind them: no string comes of it by itself.
//
// ref:     POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile: posix
// claims:  S3-028

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    char bytes[] = "--------";
    observe("send three letters", send(sender, "abc", 3, 0));
    observe("recvfrom", recvfrom(receiver, bytes, sizeof bytes, 0, nullptr, nullptr));
    observe("the buffer", Bytes{bytes, 8});
    observe("send a letter and a null byte", send(sender, "z", 2, 0));
    observe("recv", recv(receiver, bytes, sizeof bytes, 0));
    observe("the buffer", Bytes{bytes, 8});
}
