// recv() of a thread that waits on an Internet connection fails with EINTR once a handler without SA_RESTART has run in that
// thread, and nothing is lost.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/inet.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[8] = "";
    observe("recv", in_an_interrupted_thread([&] { return recv(connection.server, bytes, sizeof bytes, 0); }));
    observe("handler ran", handled_in_threads > 0);
    must(send(connection.client, "x", 1, 0));
    observe("recv with data", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, 0)});
}
