// A recvmsg() that waits on a stream socket returns 0 when another thread of the process closes the last descriptor of the
// other end.
//
// ref:      POSIX.1-2024 XSH recvmsg() RETURN VALUE; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker closer([&] { must(close(pair.a)); });
    char bytes[4] = "";
    iovec piece = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("recvmsg", recvmsg(pair.b, &message, 0));
    observe("it waited for the other thread", closer.has_begun());
}
