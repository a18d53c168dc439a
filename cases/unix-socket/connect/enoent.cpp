// connect() to a path that does not exist fails.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS ENOENT
// profile:  posix
// strength: shall fail
// claims:   S0-122

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress missing = unix_address("missing"), below = unix_address("missing/s");
    observe("a missing file", connect(unix_socket(), missing.address(), missing.size));
    observe("a missing directory", connect(unix_socket(), below.address(), below.size));

    const int listener = listening_socket("missing");
    connected_socket("missing");
    observe("it is reached once it is there", accept(listener, nullptr, nullptr) >= 0);
}
