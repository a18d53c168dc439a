// sendmsg() of pieces that together are longer than a datagram can be fails with EMSGSIZE, and nothing of it is sent.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS EMSGSIZE
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    void* data = must(calloc(35'000, 1));
    iovec halves[] = {{data, 35'000}, {data, 35'000}};
    msghdr message = {};
    message.msg_iov = halves;
    message.msg_iovlen = 2;
    observe("sendmsg of two pieces of 35000 bytes", sendmsg(sender, &message, 0));
    char text[] = "small", bytes[16] = "";
    OnePiece small(text, 5);
    observe("sendmsg of a few", sendmsg(sender, &small.header, 0));
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    set_nonblocking(receiver);
    observe_would_block("recv again", recv(receiver, bytes, sizeof bytes, 0));
}
