// splice() moves data from a pipe to a stream socket, and from a stream socket to a pipe.
//
// ref:      man7 splice(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    const SocketPair sockets = socket_pair();
    must(write(from.writer, "abcdef", 6));
    observe("splice to a socket", splice(from.reader, nullptr, sockets.a, nullptr, 6, 0));
    wait_for_data(sockets.b);
    observe("splice from a socket", splice(sockets.b, nullptr, to.writer, nullptr, 6, 0));
    char bytes[16] = {};
    observe("read", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
}
