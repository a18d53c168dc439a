// The descriptor comes with the first byte of the data that it was sent with; the rest of the data comes without it.
//
// ref:      POSIX.1-2024 XSH 2.10.11
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    RightsMessage message("1234", {file}), first(1), rest(1);
    first.data.iov_len = 2;
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg of two bytes", Bytes{first.bytes, recvmsg(receiver, &first.header, 0)});
    observe("descriptors", first.count());
    observe("it is the file", same_file(first.at(0), file));
    observe("recvmsg of the rest", Bytes{rest.bytes, recvmsg(receiver, &rest.header, 0)});
    observe("descriptors", rest.count());
}
