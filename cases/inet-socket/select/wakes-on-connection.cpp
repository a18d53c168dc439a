// A select() that waits returns when another process asks a listener for a connection.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    const Loopback listening;
    WakingChild peer([&] { asking_client(listening.name()); });
    fd_set set = only(listening.listener());
    observe("select", select(listening.listener() + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", peer.has_begun());
    observe("in the set", FD_ISSET(listening.listener(), &set) != 0);
    observe("accept gives a descriptor", accept(listening.listener(), nullptr, nullptr) >= 0);
    observe("the other process", peer.wait());
}
