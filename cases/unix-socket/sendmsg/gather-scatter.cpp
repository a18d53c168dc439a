// sendmsg() gathers one message from several buffers, and recvmsg() scatters one over several, filling each before the next.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char first[] = "ab", second[] = "cde", head[3] = "", tail[10] = "";
    iovec from[] = {{first, 2}, {second, 3}}, to[] = {{head, sizeof head}, {tail, sizeof tail}};
    msghdr message = {};
    message.msg_iov = from;
    message.msg_iovlen = 2;
    observe("sendmsg", sendmsg(sender, &message, 0));
    message.msg_iov = to;
    const ssize_t size = recvmsg(receiver, &message, 0);
    observe("recvmsg", size);
    observe("first buffer", Bytes{head, sizeof head});
    observe("second buffer", Bytes{tail, size - 3});
}
