// An end of a pipe can be given to a process that did not inherit it, over a Unix-domain socket.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; man7 unix(7) SCM_RIGHTS
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-014 S1-008 S4-011 S4-018

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    alignas(cmsghdr) char control[128] = {};  // CMSG_SPACE is a constant on some systems only
    must(CMSG_SPACE(sizeof(int)) <= sizeof control);
    char byte = '-';
    iovec data = {&byte, 1};
    msghdr message = {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(sizeof(int));

    Child child([&] {  // was there before the pipe
        observe("message", Bytes{&byte, recvmsg(sockets.b, &message, 0)});
        cmsghdr* header = must(CMSG_FIRSTHDR(&message));
        int received = -1;
        std::memcpy(&received, CMSG_DATA(header), sizeof received);
        observe("write to the end received", write(received, "hello", 5));
    });
    auto [reader, writer] = open_pipe();
    byte = 'x';
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &writer, sizeof writer);
    const ssize_t sent = sendmsg(sockets.a, &message, 0);
    observe("child", child.wait());
    observe("send the write end", sent);
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
