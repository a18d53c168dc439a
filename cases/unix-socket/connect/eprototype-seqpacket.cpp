// connect() does not join a socket for sequenced packets to a stream listener.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EPROTOTYPE
// profile:  posix
// strength: shall fail
// assertion: unix-socket.connect.eprototype

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    listening_socket("stream");
    const int packets = unix_socket(SOCK_SEQPACKET);
    const UnixAddress stream = unix_address("stream");
    observe("sequenced packets to stream", connect(packets, stream.address(), stream.size));
}
