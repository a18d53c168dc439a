// A select() that waits for a datagram socket of the Internet to become readable returns when another process sends a datagram to
// it.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/datagrams.hpp"
#include "support/readiness.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    WakingChild sender([&] { must(send(pair.a, "hello", 5, 0)); });
    fd_set set = only(pair.b);
    observe("select", select(pair.b + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", sender.has_begun());
    observe("the other process", sender.wait());
    observe("in the set", FD_ISSET(pair.b, &set) != 0);
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
}
