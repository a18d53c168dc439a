// A pselect() that waits returns when another thread of the process asks a listener for a connection.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Loopback listening;
    Waker peer([&] { asking_client(listening.name()); });
    fd_set set = only(listening.listener());
    observe("pselect", pselect(listening.listener() + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", peer.has_begun());
    observe("in the set", FD_ISSET(listening.listener(), &set) != 0);
    observe("accept gives a descriptor", accept(listening.listener(), nullptr, nullptr) >= 0);
}
