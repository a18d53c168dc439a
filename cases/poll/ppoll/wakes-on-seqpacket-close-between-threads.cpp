// A ppoll() that waits for a seqpacket socket returns with POLLIN or POLLHUP when another thread of the process closes its peer.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLIN POLLHUP
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_SEQPACKET);
    Waker closer([&] { must(close(pair.b)); });
    pollfd entry = {pair.a, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", closer.has_begun());
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
