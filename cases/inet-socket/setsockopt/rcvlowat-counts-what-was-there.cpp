// With SO_RCVLOWAT a recv() that finds fewer bytes waits only for as many as are missing.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.16 SO_RCVLOWAT
// profile:  posix
// strength: shall
// needs:    threads timing

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const int least = 5;
    const int set = setsockopt(connection.server, SOL_SOCKET, SO_RCVLOWAT, &least, sizeof least);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVLOWAT cannot be set");
    observe("set 5", set);
    must(send(connection.client, "abc", 3, 0));
    wait_for_bytes(connection.server, 3);
    Atomic<bool> returned{false};
    bool in_time = false;
    Waker sender([&] {
        must(send(connection.client, "de", 2, 0));
        in_time = eventually_unless_all_sleep([&] { return returned.load(); });
        must(shutdown(connection.client, SHUT_WR));
    });
    char bytes[16] = "";
    const ssize_t size = recv(connection.server, bytes, sizeof bytes, 0);
    returned = true;
    observe("recv", Bytes{bytes, size});
    sender.join();
    observe("before the end of the data", in_time);
}
