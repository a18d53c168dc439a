// On Linux a message carries 253 descriptors at most: with one more sendmsg() fails, and nothing is sent.
//
// ref:      man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

namespace {

constexpr int limit = 253;

// A message of one byte with room for so many copies of a descriptor.
struct Large {
    char byte = 'x';
    iovec data = {&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE((limit + 1) * sizeof(int))] = {};
    msghdr header = {};
    Large(size_t count, int fd) {
        header.msg_iov = &data;
        header.msg_iovlen = 1;
        header.msg_control = control;
        header.msg_controllen = CMSG_SPACE(count * sizeof(int));
        cmsghdr* first = CMSG_FIRSTHDR(&header);
        first->cmsg_level = SOL_SOCKET;
        first->cmsg_type = SCM_RIGHTS;
        first->cmsg_len = CMSG_LEN(count * sizeof(int));
        for (size_t i = 0; i < count; ++i) std::memcpy(CMSG_DATA(first) + i * sizeof(int), &fd, sizeof fd);
    }
};

}  // namespace

int main() {
    const long most = sysconf(_SC_OPEN_MAX);
    if (most != -1 && most < 2 * limit) unsupported("too few descriptors for this process");
    const auto [sender, receiver] = socket_pair();
    const int file = file_of("abc");
    Large many(limit, file), more(limit + 1, file), room(limit, -1);
    observe("254 descriptors", sendmsg(sender, &more.header, 0));
    set_nonblocking(receiver);
    observe_would_block("recvmsg", recvmsg(receiver, &room.header, 0));
    observe("253 descriptors", sendmsg(sender, &many.header, 0));
    room.header.msg_controllen = sizeof room.control;
    room.byte = '-';
    observe("recvmsg", recvmsg(receiver, &room.header, 0));
    observe("its byte", Bytes{&room.byte, 1});
    cmsghdr* first = must(CMSG_FIRSTHDR(&room.header));
    observe("all have come", first->cmsg_len == CMSG_LEN(limit * sizeof(int)) && !(room.header.msg_flags & MSG_CTRUNC));
    int last;
    std::memcpy(&last, CMSG_DATA(first) + (limit - 1) * sizeof(int), sizeof last);
    observe("the last is the file", same_file(last, file));
}
