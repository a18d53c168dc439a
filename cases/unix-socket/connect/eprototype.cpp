// connect() joins sockets of one type only.
//
// ref:     POSIX.1-2024 XSH connect() ERRORS EPROTOTYPE
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    listening_socket("stream");
    bound_socket("dgram", SOCK_DGRAM);
    const UnixAddress stream = unix_address("stream"), dgram = unix_address("dgram");

    observe("datagram to stream", connect(must(socket(AF_UNIX, SOCK_DGRAM, 0)), stream.address(), stream.size));
    observe("sequenced packets to stream", connect(must(socket(AF_UNIX, SOCK_SEQPACKET, 0)), stream.address(), stream.size));
    observe("stream to datagram", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), dgram.address(), dgram.size));
    observe("stream to stream", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), stream.address(), stream.size));
    observe("datagram to datagram", connect(must(socket(AF_UNIX, SOCK_DGRAM, 0)), dgram.address(), dgram.size));
}
