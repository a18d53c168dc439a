// A pselect() that waits for a listening socket to become readable returns when another thread of the process asks for a
// connection.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/readiness.hpp"
#include "support/sockets.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    Waker client([] { connected_socket("s"); });
    fd_set set = only(listener);
    observe("pselect", pselect(listener + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", client.has_begun());
    observe("in the set", FD_ISSET(listener, &set) != 0);
    observe("accept gives a descriptor", accept(listener, nullptr, nullptr) >= 0);
}
