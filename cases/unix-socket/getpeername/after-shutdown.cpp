// A socket that has been shut down has no peer name any more.
//
// ref:     POSIX.1-2024 XSH getpeername() ERRORS EINVAL
// profile: posix

#include "support/socket_results.hpp"

int main() {
    const int mine = socket_pair().a;
    UnixName peer;
    observe("while connected", getpeername(mine, peer.room(), &peer.size));
    observe("the family is AF_UNIX", peer.is_unix());
    must(shutdown(mine, SHUT_RDWR));
    observe("after shutdown", getpeername(mine, peer.room(), &peer.size));
}
