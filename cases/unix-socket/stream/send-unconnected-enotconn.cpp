// send() on a stream socket that is not connected fails without a signal, be it fresh or listening.
//
// ref:     POSIX.1-2024 XSH send() ERRORS ENOTCONN
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    handle(SIGPIPE);
    observe("a fresh socket", send(must(socket(AF_UNIX, SOCK_STREAM, 0)), "x", 1, 0));
    observe("a listening socket", send(listening_socket("s"), "x", 1, 0));
    observe("a connected socket", send(connected_socket("s"), "x", 1, 0));
    observe("SIGPIPE handled", handled);
}
