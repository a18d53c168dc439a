// A thread that waits in recvmsg() gets what another thread of the process sends, in its buffers one after the other.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char first[2] = {}, second[4] = {};
    iovec parts[] = {{first, sizeof first}, {second, sizeof second}};
    msghdr message = {};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    Waker sender([&] { must(send(pair.a, "hello", 5, 0)); });
    observe("recvmsg", recvmsg(pair.b, &message, 0));
    observe("it waited for the other thread", sender.has_begun());
    observe("the first buffer", Bytes{first, 2});
    observe("the second buffer", Bytes{second, 3});
}
