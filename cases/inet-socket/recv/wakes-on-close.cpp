// A recv() that waits on an Internet connection returns 0 when another process closes the last descriptor of the other end.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"
#include "support/waking_child.hpp"

int main() {
    const Connection connection = Loopback().connection();
    WakingChild closer([&] { must(close(connection.client)); });
    must(close(connection.client));
    char byte;
    observe("recv", recv(connection.server, &byte, 1, 0));
    observe("it waited for the other process", closer.has_begun());
    observe("closer", closer.wait());
}
