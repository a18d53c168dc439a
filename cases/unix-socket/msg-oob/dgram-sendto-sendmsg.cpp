// Datagram sockets have no out-of-band data: sendto() and sendmsg() refuse MSG_OOB, and nothing is sent.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS EOPNOTSUPP; POSIX.1-2024 XSH sendmsg() ERRORS EOPNOTSUPP
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(receiver);
    char bytes[] = "x";
    iovec piece = {bytes, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe_not_supported("sendto", sendto(sender, bytes, 1, MSG_OOB, nullptr, 0));
    observe_not_supported("sendmsg", sendmsg(sender, &message, MSG_OOB));
    observe_would_block("nothing has come", recv(receiver, bytes, 1, 0));
    observe("sendmsg without the flag", sendmsg(sender, &message, 0));
}
