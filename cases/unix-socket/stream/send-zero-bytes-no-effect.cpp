// Sending no bytes on a stream returns 0, and nothing arrives.
//
// ref:      POSIX.1-2024 XSH send() RETURN VALUE; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    set_nonblocking(receiver);
    char bytes[8] = "";
    observe("send nothing", send(sender, "", 0, 0));
    observe_would_block("recv", recv(receiver, bytes, sizeof bytes, 0));
    observe("send something", send(sender, "abc", 3, 0));
    wait_for_data(receiver);
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
