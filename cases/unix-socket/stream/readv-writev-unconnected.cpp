// readv() and writev() fail as read() and write() do on a stream socket that is not connected.
//
// ref:      POSIX.1-2024 XSH readv() ERRORS ENOTCONN; POSIX.1-2024 XSH writev() ERRORS ECONNRESET; POSIX.1-2024 XSH send() ERRORS ENOTCONN
// profile:  xsi
// strength: shall fail

#include "support/sockets.hpp"

#include <sys/uio.h>

int main() {
    handle(SIGPIPE);
    char bytes[] = "xy";
    const iovec pieces[] = {{bytes, 1}, {bytes + 1, 1}};
    observe("readv", readv(must(socket(AF_UNIX, SOCK_STREAM, 0)), pieces, 2));
    observe("writev", writev(must(socket(AF_UNIX, SOCK_STREAM, 0)), pieces, 2), {ECONNRESET, ENOTCONN});
    observe("SIGPIPE handled", handled);
}
