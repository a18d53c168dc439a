// sendto() to the broadcast address fails on a datagram socket for which SO_BROADCAST is not set.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH 2.10.16 SO_BROADCAST
// profile:  posix
// strength: shall fail

#include "support/datagrams.hpp"

int main() {
    const int sender = datagram_socket(), receiver = datagram_socket();
    InetName everybody = name_of(receiver);  // the port of our own socket
    everybody.in.sin_addr.s_addr = htonl(INADDR_BROADCAST);
    const bool failed = sendto(sender, "x", 1, 0, everybody.address(), everybody.size) == -1;
    note("%s", failed ? errno_text(errno).chars : "sent");
    observe("sendto everybody fails", failed);
    const InetName to = name_of(receiver);
    observe("sendto one", sendto(sender, "y", 1, 0, to.address(), to.size));
    char byte = 0;
    observe("which receives it", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
