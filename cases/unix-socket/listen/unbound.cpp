// A Unix-domain socket has to be bound before it can listen, unless the protocol supports listening without a name.
//
// ref:      POSIX.1-2024 XSH listen() ERRORS EDESTADDRREQ
// profile:  posix
// strength: shall fail

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    observe("a fresh socket", listen(unix_socket(), 1), {"-1 EDESTADDRREQ", "0"});
    const int bound = bound_socket("s");
    observe("a bound socket", listen(bound, 1));
    connected_socket("s");
    observe("accepts a connection", accept(bound, nullptr, nullptr) >= 0);
}
