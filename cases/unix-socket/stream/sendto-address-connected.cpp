// sendto() on a connected stream ignores the address, or fails with EISCONN; nothing goes to the address.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH sendto() ERRORS EISCONN
// profile:  posix
// strength: may

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const auto [sender, receiver] = socket_pair();
    const UnixAddress name = unix_address("s");
    observe("sendto", sendto(sender, "x", 1, 0, name.address(), name.size), {"1", "-1 EISCONN"});
    observe("sendto without an address", sendto(sender, "y", 1, 0, nullptr, 0));
    must(shutdown(sender, SHUT_WR));
    char bytes[8] = "";
    observe("the peer receives", Bytes{bytes, recv(receiver, bytes, sizeof bytes, MSG_WAITALL)}, {"\"xy\"", "\"y\""});
    set_nonblocking(listener);
    observe_would_block("the listener", accept(listener, nullptr, nullptr));
}
