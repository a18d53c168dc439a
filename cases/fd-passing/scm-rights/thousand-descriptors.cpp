// A thousand descriptors can be sent, received, used and closed one after the other, and none is left over.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, sent = 0, received = 0, read_back = 0, ended = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        auto [reader, writer] = open_pipe();
        RightsMessage out("x", {writer}), in(1);
        sent += sendmsg(sockets.a, &out.header, 0) == 1;
        close(writer);
        received += recvmsg(sockets.b, &in.header, 0) == 1 && in.bytes[0] == 'x' && in.count() == 1;
        const auto byte = static_cast<char>(tried);
        char copy = static_cast<char>(~byte);
        if (write(in.at(0), &byte, 1) == 1) read_back += read(reader, &copy, 1) == 1 && copy == byte;
        close(in.at(0));
        ended += read(reader, &copy, 1) == 0;
        close(reader);
    }
    note("%d descriptors", tried);
    observe("each was sent", sent == tried);
    observe("each was received", received == tried);
    observe("a byte went through each", read_back == tried);
    observe("each was closed for good", ended == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
