// writev() to a pipe that nobody has open for reading fails with EPIPE and sends SIGPIPE.
//
// ref:      POSIX.1-2024 XSH writev() ERRORS EPIPE; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  xsi
// strength: shall fail

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    handle(SIGPIPE);
    auto [reader, writer] = open_pipe();
    char bytes[] = "ab";
    const iovec pieces[] = {{bytes, 1}, {bytes + 1, 1}};
    observe("writev with a reader", writev(writer, pieces, 2));
    close(reader);
    observe("writev without one", writev(writer, pieces, 2));
    observe("SIGPIPE handled", handled);
}
