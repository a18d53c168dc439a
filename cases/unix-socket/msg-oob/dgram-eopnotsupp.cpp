// Datagram sockets have no out-of-band data: send() and recv() refuse MSG_OOB.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EOPNOTSUPP; POSIX.1-2024 XSH recv() ERRORS EOPNOTSUPP EINVAL EAGAIN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(receiver);
    char byte = 0;
    observe_not_supported("send", send(sender, "x", 1, MSG_OOB));
    observe_would_block("nothing has come", recv(receiver, &byte, 1, 0));
    observe("send without the flag", send(sender, "y", 1, 0));
    wait_for_data(receiver);
    const bool refused = recv(receiver, &byte, 1, MSG_OOB) == -1;
    note("recv: %s", refused ? errno_text(errno).chars : "a byte");
    observe("recv is refused", refused && (errno == EOPNOTSUPP || errno == EINVAL || errno == EAGAIN || errno == EWOULDBLOCK));
    observe("recv without the flag", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
