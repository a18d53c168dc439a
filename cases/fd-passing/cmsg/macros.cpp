// The CMSG_ macros lay out a control buffer and walk through it consistently.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> CMSG_FIRSTHDR CMSG_NXTHDR CMSG_DATA CMSG_LEN CMSG_SPACE
// profile:  posix
// strength: shall
// since:    2024
// claims:   S3-036

#include "support/sockets.hpp"

int main() {
    alignas(cmsghdr) char control[256] = {};  // CMSG_SPACE is a constant on some systems only
    must(2 * CMSG_SPACE(sizeof(int)) <= sizeof control);
    msghdr message = {};
    message.msg_control = control;
    message.msg_controllen = 2 * CMSG_SPACE(sizeof(int));
    int count = 0;
    for (cmsghdr* part = CMSG_FIRSTHDR(&message); part && count < 9; ++count) {
        part->cmsg_level = SOL_SOCKET;
        part->cmsg_type = SCM_RIGHTS;
        part->cmsg_len = CMSG_LEN(sizeof(int));
        const char* data = reinterpret_cast<const char*>(CMSG_DATA(part));
        observe("data begins where its length says", data - reinterpret_cast<char*>(part) == static_cast<long>(CMSG_LEN(0)));
        cmsghdr* const next = CMSG_NXTHDR(&message, part);
        const auto* end = reinterpret_cast<const char*>(part) + CMSG_SPACE(sizeof(int));
        observe("the next begins at the end of the space, if any", !next || reinterpret_cast<const char*>(next) == end);
        part = next;
    }
    observe("headers", count);
    observe("length of one with data", CMSG_LEN(sizeof(int)) == CMSG_LEN(0) + sizeof(int));
    observe("which the space covers", CMSG_LEN(sizeof(int)) <= CMSG_SPACE(sizeof(int)));
    message.msg_controllen = 0;
    observe("first header of nothing", CMSG_FIRSTHDR(&message) == nullptr ? "none" : "some");

    // What one of them lays out is what a receiver finds with the others.
    const auto [sender, receiver] = socket_pair();
    char byte = 'x';
    iovec data = {&byte, 1};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_controllen = CMSG_SPACE(sizeof(int));
    const int file = open_scratch_file(0);
    std::memcpy(CMSG_DATA(CMSG_FIRSTHDR(&message)), &file, sizeof file);
    observe("sendmsg", sendmsg(sender, &message, 0));
    std::memset(control, 0, sizeof control);
    message.msg_controllen = CMSG_SPACE(sizeof(int));
    observe("recvmsg", Bytes{&byte, recvmsg(receiver, &message, 0)});
    cmsghdr* const received = must(CMSG_FIRSTHDR(&message));
    observe("the length of its header", received->cmsg_len == CMSG_LEN(sizeof(int)));
    int fd = -1;
    std::memcpy(&fd, CMSG_DATA(received), sizeof fd);
    observe("its data is an open descriptor", fcntl(fd, F_GETFD) != -1);
    observe("a second header", CMSG_NXTHDR(&message, received) != nullptr);
}
