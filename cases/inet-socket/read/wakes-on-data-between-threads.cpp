// A read() that waits on an Internet connection returns when another thread of the process sends at the other end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[4] = "";
    Waker peer([&] { must(send(connection.client, "x", 1, 0)); });
    observe("read", Bytes{bytes, read(connection.server, bytes, sizeof bytes)});
    observe("it waited for the other thread", peer.has_begun());
}
