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
    const ssize_t sent = sendto(sender, "x", 1, 0, name.address(), name.size);
    observe("sendto", sent, {"1", "-1 EISCONN"});
    observe("sendto without an address", sendto(sender, "y", 1, 0, nullptr, 0));
    must(shutdown(sender, SHUT_WR));
    char bytes[8] = "";
    must(recv(receiver, bytes, sizeof bytes - 1, MSG_WAITALL));
    observe("the peer receives what was sent", std::strcmp(bytes, sent == 1 ? "xy" : "y") == 0);
    set_nonblocking(listener);
    observe_would_block("the listener", accept(listener, nullptr, nullptr));
}
