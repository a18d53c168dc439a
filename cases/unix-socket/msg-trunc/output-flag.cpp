// recvmsg() sets MSG_TRUNC when a datagram was cut, and clears it when it was not.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_TRUNC
// profile:  posix
// strength: shall
// claims:   S3-029

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    char bytes[2] = "";
    iovec room = {bytes, sizeof bytes};
    for (const char* text : {"hello", "no"}) {
        must(send(sender, text, std::strlen(text), 0));
        msghdr message = {};
        message.msg_iov = &room;
        message.msg_iovlen = 1;
        message.msg_flags = std::strlen(text) > 2 ? 0 : MSG_TRUNC;  // the opposite of what must come out
        observe(text, Bytes{bytes, recvmsg(receiver, &message, 0)});
        observe("MSG_TRUNC", (message.msg_flags & MSG_TRUNC) == MSG_TRUNC);
    }
}
