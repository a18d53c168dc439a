// Whether a record without data is received as one of its own is up to the system; the record behind it is whole.
//
// ref:      POSIX.1-2024 XSH 2.10.6; POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: unspecified

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    note("send nothing: %zd", send(sender, "", 0, MSG_EOR));
    observe("send a record", send(sender, "next", 4, MSG_EOR));
    char bytes[16] = "";
    const ssize_t size = recv(receiver, bytes, sizeof bytes, 0);
    observe("first recv", Bytes{bytes, size}, {"\"\"", "\"next\""});
    observe("the record", Bytes{bytes, size == 0 ? recv(receiver, bytes, sizeof bytes, 0) : size});
}
