// read() of a thread that waits on an Internet connection fails with EINTR once a handler without SA_RESTART has run in that
// thread, and nothing is lost.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/inet.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[8] = "";
    observe("read", in_an_interrupted_thread([&] { return read(connection.server, bytes, sizeof bytes); }));
    observe("handler ran", handled_in_threads > 0);
    must(send(connection.client, "x", 1, 0));
    observe("read with data", Bytes{bytes, read(connection.server, bytes, sizeof bytes)});
}
