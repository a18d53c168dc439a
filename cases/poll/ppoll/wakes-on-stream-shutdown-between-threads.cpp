// A ppoll() that waits for a stream socket returns with POLLIN or POLLHUP when another thread of the process shuts down its peer
// for sending.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLIN POLLHUP
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker other([&] { must(shutdown(pair.b, SHUT_WR)); });
    pollfd entry = {pair.a, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", other.has_begun());
    observe("POLLIN or POLLHUP", (entry.revents & (POLLIN | POLLHUP)) != 0);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
