// A select() that waits for a listening socket to become readable returns when another process asks for a connection.
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
    enter_scratch_directory();
    const int listener = listening_socket("s");
    WakingChild client([] { connected_socket("s"); });
    fd_set set = only(listener);
    observe("select", select(listener + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", client.has_begun());
    observe("in the set", FD_ISSET(listener, &set) != 0);
    observe("accept gives a descriptor", accept(listener, nullptr, nullptr) >= 0);
    observe("client", client.wait());
}
