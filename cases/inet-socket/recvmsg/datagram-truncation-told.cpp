// recvmsg() sets MSG_TRUNC where it has cut a datagram, whose rest is lost, and clears it where the datagram fits exactly.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_TRUNC
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    for (const char* text : {"hello", "four", "two"}) {
        must(send(sender, text, std::strlen(text), 0));
        char bytes[8] = "";
        OnePiece message(bytes, 4);
        message.header.msg_flags = std::strlen(text) > 4 ? 0 : MSG_TRUNC;  // the opposite of what must come out
        observe(text, Bytes{bytes, recvmsg(receiver, &message.header, 0)});
        observe("MSG_TRUNC", (message.header.msg_flags & MSG_TRUNC) != 0);
    }
}
