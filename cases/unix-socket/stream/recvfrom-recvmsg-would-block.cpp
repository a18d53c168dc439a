// With O_NONBLOCK recvfrom() and recvmsg() fail on a stream socket to which nothing has come.
//
// ref:      POSIX.1-2024 XSH recvfrom() ERRORS EAGAIN; POSIX.1-2024 XSH recvmsg() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    set_nonblocking(receiver);
    char bytes[] = "-";
    iovec piece = {bytes, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe_would_block("recvfrom", recvfrom(receiver, bytes, 1, 0, nullptr, nullptr));
    observe_would_block("recvmsg", recvmsg(receiver, &message, 0));
    must(send(sender, "xy", 2, 0));
    wait_for_data(receiver);
    observe("recvfrom", Bytes{bytes, recvfrom(receiver, bytes, 1, 0, nullptr, nullptr)});
    observe("recvmsg", Bytes{bytes, recvmsg(receiver, &message, 0)});
}
