// What several processes send on one stream socket arrives, every byte of it.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [mine, receiver] = socket_pair();
    const auto writer = [fd = mine](char letter) {
        char piece[10];
        std::memset(piece, letter, sizeof piece);
        int sent = 0;
        for (int i = 0; i < 1000; ++i) sent += send(fd, piece, sizeof piece, 0) == 10;
        return sent == 1000 ? 0 : 1;
    };
    Child a([&] { return writer('a'); }), b([&] { return writer('b'); }), c([&] { return writer('c'); });
    must(close(mine));
    int counts[3] = {};
    char bytes[4096];
    for (ssize_t size; (size = recv(receiver, bytes, sizeof bytes, 0)) > 0;)
        for (ssize_t i = 0; i < size; ++i)
            if (bytes[i] >= 'a' && bytes[i] <= 'c') ++counts[bytes[i] - 'a'];
    for (Child* child : {&a, &b, &c}) observe("a sender", child->wait());
    for (int count : counts) observe("bytes of one sender", count);
}
