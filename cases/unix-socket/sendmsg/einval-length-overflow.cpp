// sendmsg() and recvmsg() refuse buffers whose sizes add up to more than a ssize_t can hold; nothing is sent or received.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS EINVAL; POSIX.1-2024 XSH recvmsg() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    set_nonblocking(receiver);
    char byte = 'x';
    iovec parts[] = {{&byte, 1}, {&byte, SIZE_MAX}};
    msghdr message = {};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    observe("sendmsg", sendmsg(sender, &message, 0));
    observe_would_block("recv", recv(receiver, &byte, 1, 0));
    must(send(sender, "y", 1, 0));
    wait_for_data(receiver);
    observe("recvmsg", recvmsg(receiver, &message, 0));
    observe("recv", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
