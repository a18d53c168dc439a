// With O_NONBLOCK recvfrom() fails where no datagram is there; once the flag is cleared, it waits again.
//
// ref:      POSIX.1-2024 XSH recvfrom() ERRORS EAGAIN; POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    const int flags = must(fcntl(receiver, F_GETFL));
    char bytes[8] = "";
    must(fcntl(receiver, F_SETFL, flags | O_NONBLOCK));
    observe_would_block("no datagram", recvfrom(receiver, bytes, sizeof bytes, 0, nullptr, nullptr));
    must(send(sender, "x", 1, 0));
    wait_for_data(receiver);
    observe("a datagram", Bytes{bytes, recvfrom(receiver, bytes, sizeof bytes, 0, nullptr, nullptr)});
    observe_would_block("no datagram again", recvfrom(receiver, bytes, sizeof bytes, 0, nullptr, nullptr));
    must(fcntl(receiver, F_SETFL, flags));
    observe_blocking("without the flag", [&, fd = receiver] { return recvfrom(fd, bytes, sizeof bytes, 0, nullptr, nullptr); });
}
