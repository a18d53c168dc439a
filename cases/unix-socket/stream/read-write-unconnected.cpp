// read() and write() fail on a stream socket that is not connected. For write() its own page says ECONNRESET, and send(), which it
// is then, ENOTCONN.
//
// ref:      POSIX.1-2024 XSH read() ERRORS ENOTCONN; POSIX.1-2024 XSH write() ERRORS ECONNRESET; POSIX.1-2024 XSH send() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    handle(SIGPIPE);
    char byte = 'x';
    observe("read", read(must(socket(AF_UNIX, SOCK_STREAM, 0)), &byte, 1));
    observe("write", write(must(socket(AF_UNIX, SOCK_STREAM, 0)), &byte, 1), {ECONNRESET, ENOTCONN});
    observe("SIGPIPE handled", handled);
}
