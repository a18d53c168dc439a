// A select() that waits for a stream socket to become readable returns when another process shuts down its peer for sending.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/readiness.hpp"
#include "support/sockets.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    const SocketPair pair = socket_pair();
    WakingChild other([&] { must(shutdown(pair.b, SHUT_WR)); });
    fd_set set = only(pair.a);
    observe("select", select(pair.a + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", other.has_begun());
    observe("other process", other.wait());
    observe("in the set", FD_ISSET(pair.a, &set) != 0);
    char byte;
    observe("recv", recv(pair.a, &byte, 1, 0));
}
