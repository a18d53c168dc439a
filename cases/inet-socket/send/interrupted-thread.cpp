// send() of a thread that waits for room in a connection fails with EINTR once a handler without SA_RESTART has run in that
// thread.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/inet.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const size_t filled = fill_connection(connection.client);
    size_t more = 0;
    const ssize_t result = in_an_interrupted_thread([&] {
        ssize_t sent;  // what is on its way to the peer may still make room
        while ((sent = send(connection.client, "x", 1, 0)) != -1) more += static_cast<size_t>(sent);
        return sent;
    });
    observe("send", result);
    observe("handler ran", handled_in_threads > 0);
    must(shutdown(connection.client, SHUT_WR));
    observe("the other end gets what was sent", receive_to_end(connection.server) == filled + more);
}
