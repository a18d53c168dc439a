// On Linux recvmsg() into memory that cannot be written, such as that of a string literal, fails with EFAULT: the data byte
// that carries descriptors needs a place of its own.
//
// ref:      man7 unix(7) ERRORS EFAULT; man7 recv(2) ERRORS EFAULT
// profile:  linux
// strength: documented
// claims:   S3-040

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    RightsMessage message("x", {sender}), room(1), writable(1);
    must(sendmsg(sender, &message.header, 0));
    room.data.iov_base = must(mmap(nullptr, 1, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    room.data.iov_len = 1;
    observe("recvmsg into read-only memory", recvmsg(receiver, &room.header, 0));

    const SocketPair other = socket_pair();
    must(sendmsg(other.a, &message.header, 0));
    observe("recvmsg into a buffer", Bytes{writable.bytes, recvmsg(other.b, &writable.header, 0)});
    observe("descriptors", writable.count());
}
