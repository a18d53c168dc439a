// A recv() that waits on an Internet connection returns 0 when another thread of the process closes the other end.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    Waker closer([&] { must(close(connection.client)); });
    char byte;
    observe("recv", recv(connection.server, &byte, 1, 0));
    observe("it waited for the other thread", closer.has_begun());
}
