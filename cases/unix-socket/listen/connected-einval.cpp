// A socket that is connected cannot become a listener.
//
// ref:      POSIX.1-2024 XSH listen() ERRORS EINVAL EDESTADDRREQ; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s"), client = bound_socket("client");
    request_connection(client, "s");
    const int accepted = must(accept(listener, nullptr, nullptr));
    must(send(accepted, "x", 1, 0));
    char byte = 0;
    must(recv(client, &byte, 1, 0));
    observe("a client", listen(client, 1));
    // Whether these two have a name is not said, and a socket without one may be refused for that.
    observe("an accepted socket", listen(accepted, 1), {EINVAL, EDESTADDRREQ});
    observe("a socket of a pair", listen(socket_pair().a, 1), {EINVAL, EDESTADDRREQ});
    observe("a socket without a connection", listen(bound_socket("other"), 1));
}
