// A recvmsg() that waits for a datagram gets the one that another thread of the process sends.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_DGRAM);
    Waker sender([&] { must(send(pair.a, "one", 3, 0)); });
    char bytes[4] = "";
    iovec piece = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("recvmsg", Bytes{bytes, recvmsg(pair.b, &message, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
