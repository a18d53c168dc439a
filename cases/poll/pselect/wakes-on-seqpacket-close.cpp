// A pselect() that waits for a seqpacket socket to become readable returns when another process closes its peer.
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
    WakingChild closer([&] { must(close(pair.b)); });
    must(close(pair.b));
    fd_set set = only(pair.a);
    observe("pselect", pselect(pair.a + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
    observe("in the set", FD_ISSET(pair.a, &set) != 0);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
