// listen() takes a backlog of SOMAXCONN; the socket then accepts connections.
//
// ref:      POSIX.1-2024 XSH listen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("s");
    observe("listen", listen(listener, SOMAXCONN));
    const int client = connected_socket("s");
    const int server = accept(listener, nullptr, nullptr);
    observe("accept gives a socket", server >= 0);
    must(write(client, "x", 1));
    char byte = '-';
    observe("what the client wrote", Bytes{&byte, read(server, &byte, 1)});
}
