// SPDX-License-Identifier: MIT
// Messages that carry descriptors: the structures around sendmsg() and recvmsg(), which the cases call themselves.
#pragma once

#include "support/socket_results.hpp"

namespace ipcts {

// A message with descriptors to send, or room for one to receive. After recvmsg(fd, &message.header, 0) the data is in
// `bytes`, and count() and at() tell the descriptors that came.
struct RightsMessage {
    char bytes[64] = {};
    iovec data = {bytes, sizeof bytes};
    msghdr header = {};
    alignas(cmsghdr) char control[512] = {};

    RightsMessage(const char* text, std::initializer_list<int> descriptors) {
        data.iov_len = std::strlen(text);
        std::memcpy(bytes, text, data.iov_len);
        set_up(CMSG_SPACE(descriptors.size() * sizeof(int)));
        cmsghdr* first = CMSG_FIRSTHDR(&header);
        first->cmsg_level = SOL_SOCKET;
        first->cmsg_type = SCM_RIGHTS;
        first->cmsg_len =
            static_cast<decltype(first->cmsg_len)>(CMSG_LEN(descriptors.size() * sizeof(int)));  // socklen_t or size_t
        std::memcpy(CMSG_DATA(first), descriptors.begin(), descriptors.size() * sizeof(int));
    }
    // Room for so many descriptors at least.
    explicit RightsMessage(size_t room) { set_up(room ? CMSG_SPACE(room * sizeof(int)) : 0); }
    RightsMessage(const RightsMessage&) = delete;
    RightsMessage& operator=(const RightsMessage&) = delete;

    int count() const {
        int found = 0;
        look([&](int) { ++found; });
        return found;
    }
    // The descriptor of this place, or -1.
    int at(int place) const {
        int result = -1;
        look([&](int fd) {
            if (place-- == 0) result = fd;
        });
        return result;
    }
    bool truncated() const { return (header.msg_flags & MSG_CTRUNC) == MSG_CTRUNC; }
private:
    void set_up(size_t size) {
        must(size <= sizeof control);
        header.msg_iov = &data;
        header.msg_iovlen = 1;
        header.msg_control = size ? control : nullptr;
        header.msg_controllen = static_cast<decltype(header.msg_controllen)>(size);
    }
    template <class Look>
    void look(Look action) const {
        auto* message = const_cast<msghdr*>(&header);
        for (cmsghdr* part = CMSG_FIRSTHDR(message); part; part = CMSG_NXTHDR(message, part)) {
            if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) continue;
            for (size_t used = CMSG_LEN(0); used + sizeof(int) <= part->cmsg_len; used += sizeof(int)) {
                int fd;
                std::memcpy(&fd, reinterpret_cast<const char*>(part) + used, sizeof fd);
                action(fd);
            }
        }
    }
};

// Whether two descriptors refer to one file.
inline bool same_file(int one, int other) {
    const Scaffolding helper;
    struct stat first = {}, second = {};
    return ::fstat(one, &first) == 0 && ::fstat(other, &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

// The number that the next new descriptor gets.
inline int lowest_free_descriptor() {
    const Scaffolding helper;
    const int fd = must(::dup(STDOUT_FILENO));
    ::close(fd);
    return fd;
}

// A scratch file with this text in it, at its beginning.
inline int file_of(const char* text) {
    const Scaffolding helper;
    const int fd = open_scratch_file(0);
    must(::write(fd, text, std::strlen(text)));
    must(::lseek(fd, 0, SEEK_SET));
    return fd;
}

}  // namespace ipcts
