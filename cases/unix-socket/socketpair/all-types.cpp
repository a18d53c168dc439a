// Stream, datagram and sequenced-packet sockets come in connected pairs.
//
// ref:     POSIX.1-2024 XSH socketpair() DESCRIPTION
// profile: posix

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    const struct {
        int type;
        const char* name;
    } kinds[] = {{SOCK_STREAM, "SOCK_STREAM"}, {SOCK_DGRAM, "SOCK_DGRAM"}, {SOCK_SEQPACKET, "SOCK_SEQPACKET"}};

    for (const auto& kind : kinds) {
        int ends[2] = {-1, -1};
        observe(kind.name, socketpair(AF_UNIX, kind.type, 0, ends));
        int type = -1;
        socklen_t length = sizeof type;
        must(getsockopt(ends[0], SOL_SOCKET, SO_TYPE, &type, &length));
        observe("the type is that asked for", type == kind.type);

        const int end = kind.type == SOCK_SEQPACKET ? MSG_EOR : 0;
        char bytes[16] = "";
        observe("send there", send(ends[0], "there", 5, end));
        observe("received", Bytes{bytes, recv(ends[1], bytes, sizeof bytes, 0)});
        observe("send back", send(ends[1], "back", 4, end));
        observe("received", Bytes{bytes, recv(ends[0], bytes, sizeof bytes, 0)});
    }
}
