// A read() that waits on an Internet connection returns 0 when another thread of the process closes the other end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[4] = "";
    Waker peer([&] { must(close(connection.client)); });
    observe("read", read(connection.server, bytes, sizeof bytes));
    observe("it waited for the other thread", peer.has_begun());
}
