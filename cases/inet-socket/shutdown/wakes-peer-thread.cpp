// shutdown() for writing by one thread wakes another one that waits in recv() at the other end of an Internet connection.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    int result = -5;
    Waker closer([&] { result = shutdown(connection.client, SHUT_WR); });
    char byte;
    observe("recv", recv(connection.server, &byte, 1, 0));
    observe("it waited for the other thread", closer.has_begun());
    closer.join();
    observe("shutdown", result);
}
