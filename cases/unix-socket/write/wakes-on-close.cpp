// A write() that waits for room in a stream socket fails when another process closes the last descriptor of the other end.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; XSH write() ERRORS ECONNRESET; XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    handle(SIGPIPE);
    const SocketPair pair = socket_pair();
    fill_stream(pair.a);
    WakingChild closer([&] { must(close(pair.b)); });
    must(close(pair.b));
    observe("write", write(pair.a, "x", 1), {ECONNRESET, ENOTCONN, EPIPE});
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
}
