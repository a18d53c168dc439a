// A read() that waits on a stream socket returns 0 when another process closes the last descriptor of the other end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH recv() RETURN VALUE; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair();
    WakingChild closer([&] { must(close(pair.a)); });
    must(close(pair.a));
    char bytes[4] = "";
    observe("read", read(pair.b, bytes, sizeof bytes));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
}
