// A recvfrom() that waits on an Internet connection returns 0 when another thread of the process shuts the other end down for
// writing.
//
// ref:      POSIX.1-2024 XSH recvfrom() RETURN VALUE; POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[4] = "";
    Waker peer([&] { must(shutdown(connection.client, SHUT_WR)); });
    observe("recvfrom", recvfrom(connection.server, bytes, sizeof bytes, 0, nullptr, nullptr));
    observe("it waited for the other thread", peer.has_begun());
}
