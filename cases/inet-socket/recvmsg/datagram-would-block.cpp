// With O_NONBLOCK recvmsg() fails where no datagram is there; once the flag is cleared, it waits again.
//
// ref:      POSIX.1-2024 XSH recvmsg() ERRORS EAGAIN; POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    const int flags = must(fcntl(receiver, F_GETFL));
    char bytes[8] = "";
    OnePiece message(bytes, sizeof bytes);
    must(fcntl(receiver, F_SETFL, flags | O_NONBLOCK));
    observe_would_block("no datagram", recvmsg(receiver, &message.header, 0));
    must(send(sender, "x", 1, 0));
    wait_for_data(receiver);
    observe("a datagram", Bytes{bytes, recvmsg(receiver, &message.header, 0)});
    observe_would_block("no datagram again", recvmsg(receiver, &message.header, 0));
    must(fcntl(receiver, F_SETFL, flags));
    observe_blocking("without the flag", [&, fd = receiver] { return recvmsg(fd, &message.header, 0); });
}
