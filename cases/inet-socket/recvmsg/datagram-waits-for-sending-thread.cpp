// A recvmsg() that waits for a datagram of the Internet gets the one that another thread of the process sends.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    Waker sender([&] { must(send(pair.a, "hello", 5, 0)); });
    char bytes[8] = "";
    OnePiece message(bytes, sizeof bytes);
    observe("recvmsg", Bytes{bytes, recvmsg(pair.b, &message.header, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
