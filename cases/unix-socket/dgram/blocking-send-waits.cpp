// On Linux a send() to a receiver whose queue is full waits; once a datagram has been received there is room again.
//
// ref:      man7 send(2) DESCRIPTION; man7 unix(7) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    if (!fill_datagrams(sender)) unsupported("more datagrams are queued here than this case sends");
    observe_blocking("send to a full queue", [fd = sender] { return send(fd, "new", 3, 0); });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("send", send(sender, "new", 3, 0));
    set_nonblocking(receiver);
    while (recv(receiver, bytes, 3, 0) == 3 && std::strcmp(bytes, "new") != 0) {}
    observe("it arrives", Bytes{bytes, 3});
}
