// A write() that waits for room in a stream socket fails when another thread of the process closes the last descriptor of the
// other end.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; XSH write() ERRORS ECONNRESET; XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/interruption.hpp"
#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    handle(SIGPIPE);
    const SocketPair pair = socket_pair();
    fill_stream(pair.a);
    Waker closer([&] { must(close(pair.b)); });
    observe("write", write(pair.a, "x", 1), {ECONNRESET, ENOTCONN, EPIPE});
    observe("it waited for the other thread", closer.has_begun());
}
