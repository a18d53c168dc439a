// A recvfrom() that waits on a stream socket returns 0 when another thread of the process closes the last descriptor of the
// other end.
//
// ref:      POSIX.1-2024 XSH recvfrom() RETURN VALUE; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker closer([&] { must(close(pair.a)); });
    char bytes[4] = "";
    observe("recvfrom", recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr));
    observe("it waited for the other thread", closer.has_begun());
}
