// listen() can be called again with another backlog; a connection that waits to be accepted stays.
//
// ref:      POSIX.1-2024 XSH listen() DESCRIPTION; POSIX.1-2024 XSH listen() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("s");
    observe("listen", listen(listener, 5));
    const int client = connected_socket("s");
    observe("listen again", listen(listener, 7));
    const int server = accept(listener, nullptr, nullptr);
    observe("the connection is accepted", server >= 0);
    must(write(client, "x", 1));
    char byte = '-';
    observe("what the client wrote", Bytes{&byte, read(server, &byte, 1)});
    const int later = connected_socket("s");
    observe("another one is accepted", accept(listener, nullptr, nullptr) >= 0);
    must(close(later));
}
