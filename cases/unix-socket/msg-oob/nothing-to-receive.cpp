// To ask for out-of-band data where only other data has come fails: there is none, the socket has no such data, or it cannot wait
// for it. The other data stays.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS EINVAL EOPNOTSUPP EAGAIN; POSIX.1-2024 XSH recvfrom() ERRORS EINVAL EOPNOTSUPP EAGAIN; POSIX.1-2024 XSH recvmsg() ERRORS EINVAL EOPNOTSUPP EAGAIN
// profile:  posix
// strength: shall fail
// assertion: unix-socket.msg-oob.no-data-einval

#include "support/socket_results.hpp"

static void show(int type) {
    const auto [sender, receiver] = socket_pair(type);
    char bytes[] = "-";
    iovec piece = {bytes, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("send", send(sender, "y", 1, 0));
    wait_for_data(receiver);
    set_nonblocking(receiver);
    observe("recv", refusal(recv(receiver, bytes, 1, MSG_OOB)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recvfrom", refusal(recvfrom(receiver, bytes, 1, MSG_OOB, nullptr, nullptr)),
            {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recvmsg", refusal(recvmsg(receiver, &message, MSG_OOB)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recv without the flag", Bytes{bytes, recv(receiver, bytes, 1, 0)});
}

int main() {
    note("stream sockets");
    show(SOCK_STREAM);
    note("datagram sockets");
    show(SOCK_DGRAM);
}
