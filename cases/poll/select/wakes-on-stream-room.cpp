// A select() that waits for a full stream socket to become writable returns when another process empties its peer.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/readiness.hpp"
#include "support/socket_results.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    const SocketPair pair = socket_pair();
    fill_socket(pair.a);
    WakingChild receiver([&] { must(drain_socket(pair.b) > 0); });
    fd_set set = only(pair.a);
    observe("select", select(pair.a + 1, nullptr, &set, nullptr, nullptr));
    observe("it waited for the other process", receiver.has_begun());
    observe("receiver", receiver.wait());
    observe("in the set", FD_ISSET(pair.a, &set) != 0);
    observe("send", send(pair.a, "x", 1, 0));
}
