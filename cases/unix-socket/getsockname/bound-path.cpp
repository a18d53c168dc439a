// getsockname() returns the family and the path that a socket was bound to.
//
// ref:     POSIX.1-2024 XSH getsockname() DESCRIPTION
// profile: posix

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int one = listening_socket("one"), other = bound_socket("other", SOCK_DGRAM);
    UnixName name;
    observe("getsockname", getsockname(one, name.room(), &name.size));
    observe("the family is AF_UNIX", name.is_unix());
    observe("the path", name.path().chars);
    UnixName seen;
    must(getpeername(connected_socket("one"), seen.room(), &seen.size));
    observe("as long as a client sees it", name.size == seen.size);

    UnixName second;
    observe("of a datagram socket", getsockname(other, second.room(), &second.size));
    observe("the path", second.path().chars);
    must(getpeername(connected_socket("other", SOCK_DGRAM), seen.room(), &(seen.size = sizeof seen.un)));
    observe("as long as a sender sees it", second.size == seen.size);
}
