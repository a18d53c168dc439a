// A recvmsg() that waits on an Internet connection returns when another thread of the process sends at the other end.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[4] = "";
    iovec piece = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    Waker peer([&] { must(send(connection.client, "x", 1, 0)); });
    observe("recvmsg", Bytes{bytes, recvmsg(connection.server, &message, 0)});
    observe("it waited for the other thread", peer.has_begun());
}
