// sendto() and sendmsg() fail with EPIPE on a stream socket that is shut down for writing.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS EPIPE; POSIX.1-2024 XSH sendmsg() ERRORS EPIPE
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char bytes[] = "x";
    iovec piece = {bytes, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("sendto", sendto(sender, bytes, 1, 0, nullptr, 0));
    observe("sendmsg", sendmsg(sender, &message, 0));
    must(shutdown(sender, SHUT_WR));
    observe("sendto after shutdown", sendto(sender, bytes, 1, MSG_NOSIGNAL, nullptr, 0));
    observe("sendmsg after shutdown", sendmsg(sender, &message, MSG_NOSIGNAL));
    observe("the peer has two bytes", drain_socket(receiver));
}
