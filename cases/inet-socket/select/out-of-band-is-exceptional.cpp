// A select() that waits for an exceptional condition of a connection returns when another thread of the process sends out-of-
// band data.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Connection connection = Loopback().connection();
    fd_set set = only(connection.server);
    Waker sender([&] { send_out_of_band(connection.client); });
    observe("select", select(connection.server + 1, nullptr, nullptr, &set, nullptr));
    observe("it waited for the other thread", sender.has_begun());
    observe("in the set", FD_ISSET(connection.server, &set) != 0);
}
