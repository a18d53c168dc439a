// send() on a stream socket that is not connected fails without a signal, be it fresh or listening.
//
// ref:      POSIX.1-2024 XSH send() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    handle(SIGPIPE);
    observe("a fresh socket", send(must(socket(AF_UNIX, SOCK_STREAM, 0)), "x", 1, 0));
    const int listener = listening_socket("s");
    observe("a listening socket", send(listener, "x", 1, 0));
    const int client = connected_socket("s");
    must(accept(listener, nullptr, nullptr));
    observe("a connected socket", send(client, "x", 1, 0));
    observe("SIGPIPE handled", handled);
}
