// write() on a datagram socket that has a peer sends it one datagram each time.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    char bytes[16] = "";
    for (const char* text : {"hello", "x"}) {
        observe("write", write(sender, text, std::strlen(text)));
        observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
    }
}
