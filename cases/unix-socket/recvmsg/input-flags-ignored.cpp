// recvmsg() ignores msg_flags and stores there what was received: of a plain datagram no flag but that of the end of a record.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    must(send(sender, "hello", 5, 0));
    char bytes[8] = "";
    iovec data = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_flags = MSG_OOB | MSG_PEEK | MSG_TRUNC | MSG_CTRUNC;
    wait_for_data(receiver);
    observe("recvmsg", Bytes{bytes, recvmsg(receiver, &message, 0)});
    observe("MSG_TRUNC", (message.msg_flags & MSG_TRUNC) != 0);
    observe("MSG_CTRUNC", (message.msg_flags & MSG_CTRUNC) != 0);
    observe("MSG_OOB", (message.msg_flags & MSG_OOB) != 0);
    set_nonblocking(receiver);
    observe_would_block("recvmsg once more", recvmsg(receiver, &message, 0));
}
