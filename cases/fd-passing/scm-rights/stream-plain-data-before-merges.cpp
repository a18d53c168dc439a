// Descriptors on a stream arrive with the data that they were sent with; plain data sent before it comes first, alone or
// joined with it.
//
// ref:     POSIX.1-2024 XSH 2.10.11
// profile: posix

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(send(sender, "ab", 2, 0));
    RightsMessage message("cd", {sender}), first(1), second(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    const ssize_t size = recvmsg(receiver, &first.header, 0);
    observe("first recvmsg", Bytes{first.bytes, size}, {"\"ab\"", "\"abcd\""});
    observe("its descriptors are those of its data", first.count() == (size == 4 ? 1 : 0));
    set_nonblocking(receiver);
    const ssize_t more = recvmsg(receiver, &second.header, 0);
    const bool empty = more == -1 && (errno == EAGAIN || errno == EWOULDBLOCK);
    observe("what a second one gets is the rest", size == 4 ? empty : more == 2);
    observe("all data", format("%s%s", first.bytes, second.bytes));
    observe("all descriptors", first.count() + second.count());
}
