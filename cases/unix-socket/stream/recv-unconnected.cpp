// Receiving on a stream socket that is not connected fails.
//
// ref:      POSIX.1-2024 XSH recv() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    char byte;
    observe("a fresh socket", recv(must(socket(AF_UNIX, SOCK_STREAM, 0)), &byte, 1, 0));
    observe("a listening socket", recv(listening_socket("s"), &byte, 1, 0));
}
