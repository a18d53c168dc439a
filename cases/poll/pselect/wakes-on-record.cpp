// A pselect() that waits for a seqpacket socket to become readable returns when another process sends a record to it.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/readiness.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    const SocketPair pair = socket_pair(SOCK_SEQPACKET);
    WakingChild sender([&] { must(send(pair.b, "x", 1, 0)); });
    fd_set set = only(pair.a);
    observe("pselect", pselect(pair.a + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
    observe("in the set", FD_ISSET(pair.a, &set) != 0);
    char bytes[4] = "";
    observe("recv", Bytes{bytes, recv(pair.a, bytes, sizeof bytes, 0)});
}
