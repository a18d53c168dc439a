// To ask a connection for out-of-band data where only other data have come fails: there are none, or the system cannot wait for
// them. The other data stay.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS EINVAL EOPNOTSUPP EAGAIN; POSIX.1-2024 XSH recvfrom() ERRORS EINVAL EOPNOTSUPP EAGAIN; POSIX.1-2024 XSH recvmsg() ERRORS EINVAL EOPNOTSUPP EAGAIN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char byte = 0;
    iovec piece = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("send", send(connection.client, "y", 1, 0));
    wait_for_data(connection.server);
    set_nonblocking(connection.server);
    const int fd = connection.server;
    observe("recv", refusal(recv(fd, &byte, 1, MSG_OOB)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recvfrom", refusal(recvfrom(fd, &byte, 1, MSG_OOB, nullptr, nullptr)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recvmsg", refusal(recvmsg(fd, &message, MSG_OOB)), {"-1 EINVAL", "-1 EOPNOTSUPP", "-1 EAGAIN"});
    observe("recv without the flag", Bytes{&byte, recv(fd, &byte, 1, 0)});
}
