// msg_name is where sendmsg() sends a datagram to; recvmsg() stores there where it came from.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH recvmsg() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("receiver", SOCK_DGRAM), sender = bound_socket("sender", SOCK_DGRAM);
    UnixAddress to = unix_address("receiver");
    char hello[] = "hello", bytes[8] = "";
    iovec out = {hello, 5}, in = {bytes, sizeof bytes};
    msghdr message = {}, room = {};
    message.msg_name = &to.un;
    message.msg_namelen = to.size;
    message.msg_iov = &out;
    message.msg_iovlen = 1;
    observe("sendmsg", sendmsg(sender, &message, 0));
    UnixName from;
    room.msg_name = from.room();
    room.msg_namelen = from.size;
    room.msg_iov = &in;
    room.msg_iovlen = 1;
    observe("recvmsg", Bytes{bytes, recvmsg(receiver, &room, 0)});
    from.size = room.msg_namelen;
    observe("AF_UNIX", from.is_unix());
    observe("the length covers the path", from.covers("sender"));
    observe("path", from.path());
}
