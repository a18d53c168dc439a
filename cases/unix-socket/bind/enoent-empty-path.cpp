// bind() to an empty pathname fails.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS ENOENT
// profile:  posix
// strength: shall fail

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    const UnixAddress empty = unix_address("");
    observe("an empty path", bind(unix_socket(), empty.address(), empty.size));
}
