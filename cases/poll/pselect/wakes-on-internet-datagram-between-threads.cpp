// A pselect() that waits for a datagram socket of the Internet to become readable returns when another thread of the process sends
// a datagram to it.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/readiness.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    Waker sender([&] { must(send(pair.a, "hello", 5, 0)); });
    fd_set set = only(pair.b);
    observe("pselect", pselect(pair.b + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", sender.has_begun());
    observe("in the set", FD_ISSET(pair.b, &set) != 0);
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
}
