// On Linux the address of a socket that is not bound consists of the family alone.
//
// ref:      man7 unix(7) Address format unnamed
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    UnixName name;
    observe("getsockname", getsockname(unix_socket(), name.room(), &name.size));
    observe("AF_UNIX", name.is_unix());
    observe("alone", name.size == sizeof(sa_family_t));
}
