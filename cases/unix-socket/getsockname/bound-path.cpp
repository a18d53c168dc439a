// getsockname() returns the family and the path that a socket was bound to.
//
// ref:      POSIX.1-2024 XSH getsockname() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int one = listening_socket("one");
    UnixName name;
    observe("getsockname", getsockname(one, name.room(), &name.size));
    observe("the family is AF_UNIX", name.is_unix());
    observe("the path", name.path().chars);
    observe("the length covers it", name.covers("one"));
    const int other = bound_socket("other");
    UnixName second;
    observe("of a socket that does not listen", getsockname(other, second.room(), &second.size));
    observe("the path", second.path().chars);
    observe("the length covers it", second.covers("other"));
}
