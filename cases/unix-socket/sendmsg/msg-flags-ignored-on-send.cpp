// sendmsg() ignores msg_flags: MSG_OOB there does not make it refuse a datagram, as the same flag in the argument does.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH sendmsg() ERRORS EOPNOTSUPP
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    char hello[] = "hello", bytes[8] = "";
    iovec data = {hello, 5};
    msghdr message = {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_flags = MSG_OOB;
    observe("MSG_OOB in msg_flags", sendmsg(sender, &message, 0));
    wait_for_data(receiver);
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe_not_supported("MSG_OOB in the argument", sendmsg(sender, &message, MSG_OOB));
}
