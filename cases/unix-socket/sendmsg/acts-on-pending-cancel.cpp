// A thread that has been cancelled already ends in sendmsg(), even where there is room.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char text[] = "x";
    iovec part = {text, 1};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    observe_pending_cancellation([&] { return sendmsg(pair.a, &message, 0); });
}
