// A pselect() that waits for an exceptional condition of a stream connection of the Internet returns when another thread sends
// out-of-band data.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    must(send(connection.client, "a", 1, 0));
    Waker sender([&] { send_out_of_band(connection.client); });
    fd_set set = only(connection.server);
    observe("pselect", pselect(connection.server + 1, nullptr, nullptr, &set, nullptr, nullptr));
    observe("it waited for the other thread", sender.has_begun());
    observe("in the set", FD_ISSET(connection.server, &set) != 0);
    char bytes[8] = "";
    observe("the out-of-band data", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, MSG_OOB)});
}
