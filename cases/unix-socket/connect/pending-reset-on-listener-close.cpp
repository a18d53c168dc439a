// On Linux a client that was not accepted before the listener closed reads ECONNRESET, since its peer is gone, and cannot write.
//
// ref:      man7 unix(7) ERRORS ECONNRESET; man7 unix(7) ERRORS EPIPE
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s"), client = unix_socket();
    const UnixAddress name = unix_address("s");
    observe("connect", connect(client, name.address(), name.size));
    observe("close the listener", close(listener));
    char byte = 0;
    observe("recv", recv(client, &byte, 1, 0));
    observe("send", send(client, "x", 1, MSG_NOSIGNAL));
}
