// sendto() is refused where the file is not a socket, or is one that no open socket is bound to.
//
// ref:      man7 unix(7) ERRORS ECONNREFUSED
// profile:  linux
// strength: documented
// claims:   S3-031

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int sender = unix_socket(SOCK_DGRAM), receiver = bound_socket("stale", SOCK_DGRAM);
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    const UnixAddress stale = unix_address("stale"), file = unix_address("file");
    observe("while the receiver is open", sendto(sender, "x", 1, 0, stale.address(), stale.size));
    must(close(receiver));
    observe("after it has closed", sendto(sender, "x", 1, 0, stale.address(), stale.size));
    observe("a regular file", sendto(sender, "x", 1, 0, file.address(), file.size));
}
