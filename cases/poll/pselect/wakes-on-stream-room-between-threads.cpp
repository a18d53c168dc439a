// A pselect() that waits for a full stream socket to become writable returns when another thread of the process empties its peer.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/readiness.hpp"
#include "support/socket_results.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const SocketPair pair = socket_pair();
    fill_socket(pair.a);
    Waker receiver([&] { must(drain_socket(pair.b) > 0); });
    fd_set set = only(pair.a);
    observe("pselect", pselect(pair.a + 1, nullptr, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", receiver.has_begun());
    observe("in the set", FD_ISSET(pair.a, &set) != 0);
    observe("send", send(pair.a, "x", 1, 0));
}
