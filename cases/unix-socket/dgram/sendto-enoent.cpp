// sendto() to a path that does not exist fails.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS ENOENT
// profile:  posix
// strength: shall fail
// claims:   S3-031

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int sender = unix_socket(SOCK_DGRAM);
    const UnixAddress missing = unix_address("missing"), below = unix_address("nowhere/s");
    observe("a missing file", sendto(sender, "x", 1, 0, missing.address(), missing.size));
    observe("a missing directory", sendto(sender, "x", 1, 0, below.address(), below.size));
    bound_socket("missing", SOCK_DGRAM);
    observe("once it is there", sendto(sender, "x", 1, 0, missing.address(), missing.size));
}
