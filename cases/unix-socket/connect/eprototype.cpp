// connect() joins sockets of one type only. A datagram socket does not listen either, so a stream may be refused there.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EPROTOTYPE ECONNREFUSED; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("stream");
    bound_socket("dgram", SOCK_DGRAM);
    const UnixAddress stream = unix_address("stream"), dgram = unix_address("dgram");
    observe("datagram to stream", connect(unix_socket(SOCK_DGRAM), stream.address(), stream.size));
    observe("stream to datagram", connect(unix_socket(), dgram.address(), dgram.size), {EPROTOTYPE, ECONNREFUSED});
    const int sender = unix_socket(SOCK_DGRAM);
    observe("datagram to datagram", connect(sender, dgram.address(), dgram.size));
    observe("a datagram there", send(sender, "x", 1, 0));
    connected_socket("stream");
    observe("stream to stream is accepted", accept(listener, nullptr, nullptr) >= 0);
}
