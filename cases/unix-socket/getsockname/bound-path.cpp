// getsockname() returns the family and the path that a socket was bound to.
//
// ref:     POSIX.1-2024 XSH getsockname() DESCRIPTION
// profile: posix

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int one = bound_socket("one"), other = bound_socket("other", SOCK_DGRAM);
    UnixName name;
    observe("getsockname", getsockname(one, name.room(), &name.size));
    observe("the family is AF_UNIX", name.is_unix());
    observe("the path", name.path().chars);
    observe("the length covers it", name.size >= offsetof(sockaddr_un, sun_path) + 3 && name.size <= sizeof(sockaddr_un));

    UnixName second;
    observe("of a datagram socket", getsockname(other, second.room(), &second.size));
    observe("the path", second.path().chars);
}
