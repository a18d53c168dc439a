// A write() that waits for room in a stream socket goes on when another process receives at the other end.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const long filled = fill_stream(pair.a);
    WakingChild receiver([&] { drain_stream(pair.b, filled); });
    observe("write", write(pair.a, "x", 1));
    observe("it waited for the other process", receiver.has_begun());
    observe("receiver", receiver.wait());
    char bytes[4] = "";
    observe("it arrives", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
}
