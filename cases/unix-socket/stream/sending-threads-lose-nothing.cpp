// What several threads send on one stream socket arrives, every byte of it.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.stream.concurrent-writers-lose-nothing

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Atomic<int> complete{0};
    const auto sender = [&](char letter) {
        return [&, letter] {
            char piece[10];
            std::memset(piece, letter, sizeof piece);
            for (int i = 0; i < 300; ++i) complete += send(pair.a, piece, sizeof piece, 0) == sizeof piece;
        };
    };
    Thread a(sender('a')), b(sender('b')), c(sender('c'));
    int counts[3] = {}, total = 0;
    char bytes[4096];
    for (ssize_t size; total < 9000 && (size = recv(pair.b, bytes, sizeof bytes, 0)) > 0; total += static_cast<int>(size))
        for (ssize_t i = 0; i < size; ++i)
            if (bytes[i] >= 'a' && bytes[i] <= 'c') ++counts[bytes[i] - 'a'];
    a.join(), b.join(), c.join();
    observe("complete sends", complete.load());
    for (int count : counts) observe("bytes of one thread", count);
    must(close(pair.a));
    observe("and then", recv(pair.b, bytes, sizeof bytes, 0));
}
