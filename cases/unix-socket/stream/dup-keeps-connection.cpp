// A connection ends with the last descriptor of its end, not with the first that is closed.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH dup() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-092

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    set_nonblocking(receiver);
    const int duplicate = must(dup(sender));
    char bytes[8] = "";

    observe("close one", close(sender));
    observe_would_block("recv while the duplicate is open", recv(receiver, bytes, sizeof bytes, 0));
    must(send(duplicate, "x", 1, 0));
    observe("recv what the duplicate sent", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    observe("close the duplicate", close(duplicate));
    observe("recv at the end", recv(receiver, bytes, sizeof bytes, 0));
}
