// A thread that has been cancelled already ends in recvmsg(), even where there is data to receive.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    must(send(pair.a, "x", 1, 0));
    wait_for_data(pair.b);
    char byte;
    iovec part = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    observe_pending_cancellation([&] { return recvmsg(pair.b, &message, 0); });
}
