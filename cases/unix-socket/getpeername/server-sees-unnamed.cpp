// On Linux the address of a client that is not bound consists of the family alone.
//
// ref:      man7 unix(7) Address format unnamed
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    connected_socket("s");
    UnixName name;
    observe("getpeername", getpeername(must(accept(listener, nullptr, nullptr)), name.room(), &name.size));
    observe("AF_UNIX", name.is_unix());
    observe("alone", name.size == sizeof(sa_family_t));
}
