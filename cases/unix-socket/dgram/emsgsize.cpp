// A datagram above the send limit is refused whole: nothing of it arrives.
//
// ref:     POSIX.1-2024 XSH send() ERRORS EMSGSIZE
// profile: posix
// claims:  S3-031

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(receiver);
    int limit = 0;
    socklen_t length = sizeof limit;
    must(getsockopt(sender, SOL_SOCKET, SO_SNDBUF, &limit, &length));
    const size_t size = static_cast<size_t>(limit) + (1 << 20);
    const auto* data = static_cast<const char*>(must(std::calloc(size, 1)));

    char bytes[16] = "";
    observe("send more than SO_SNDBUF", send(sender, data, size, 0));
    observe_would_block("recv", recv(receiver, bytes, sizeof bytes, 0));
    observe("send a small one", send(sender, "small", 5, 0));
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
