// A recv() that waits for a record on a socket of the type SOCK_SEQPACKET returns 0 when another thread of the process shuts
// the other end down for writing.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_SEQPACKET);
    Waker peer([&] { must(shutdown(pair.a, SHUT_WR)); });
    char bytes[8] = "";
    observe("recv", recv(pair.b, bytes, sizeof bytes, 0));
    observe("it waited for the other thread", peer.has_begun());
}
