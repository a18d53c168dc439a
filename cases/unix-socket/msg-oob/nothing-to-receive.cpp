// To ask for out-of-band data where none has come fails: there is none, the socket has no such data, or it cannot wait for it.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS EINVAL EOPNOTSUPP EAGAIN; POSIX.1-2024 XSH recvfrom() ERRORS EINVAL EOPNOTSUPP EAGAIN; POSIX.1-2024 XSH recvmsg() ERRORS EINVAL EOPNOTSUPP EAGAIN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

static void show(int fd) {
    char bytes[] = "-";
    iovec piece = {bytes, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    set_nonblocking(fd);
    observe("recv", refusal(recv(fd, bytes, 1, MSG_OOB)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recvfrom", refusal(recvfrom(fd, bytes, 1, MSG_OOB, nullptr, nullptr)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recvmsg", refusal(recvmsg(fd, &message, MSG_OOB)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
}

int main() {
    note("a stream socket");
    show(socket_pair().a);
    note("a datagram socket");
    show(socket_pair(SOCK_DGRAM).a);
}
