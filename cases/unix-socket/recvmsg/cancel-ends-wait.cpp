// A thread that waits in recvmsg() ends when it is cancelled; what is sent afterwards is left for the next receiver.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char bytes[4] = "";
    iovec part = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    observe_cancelled_wait([&] { return recvmsg(pair.b, &message, 0); });
    must(send(pair.a, "x", 1, 0));
    observe("the next receiver gets", Bytes{bytes, recvmsg(pair.b, &message, 0)});
}
