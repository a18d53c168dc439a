// A datagram socket whose peer is gone raises no SIGPIPE, whatever send() reports. One that is shut down for writing cannot send
// any more; with MSG_NOSIGNAL it raises none either. (Without that flag a signal is left open there.)
//
// ref:      POSIX.1-2024 XSH send() ERRORS EPIPE; POSIX.1-2024 XSH send() DESCRIPTION MSG_NOSIGNAL; POSIX.1-2024 XSH 2.10.14
// profile:  posix
// strength: shall fail
// assertion: unix-socket.dgram.peer-gone-no-sigpipe

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    const SocketPair other = socket_pair(SOCK_DGRAM);
    handle(SIGPIPE);
    observe("send", send(sender, "x", 1, 0));
    char byte = 0;
    observe("recv", Bytes{&byte, recv(receiver, &byte, 1, 0)});
    must(close(receiver));
    const ssize_t result = send(sender, "y", 1, 0);
    note("without a peer: %s", result == -1 ? errno_text(errno).chars : "sent");
    observe("handler ran", handled);
    must(shutdown(other.a, SHUT_WR));
    observe("send after shutdown, MSG_NOSIGNAL", send(other.a, "z", 1, MSG_NOSIGNAL));
    observe("handler ran", handled);
}
