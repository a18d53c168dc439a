// While a connection is being made, which here waits for the full queue of the listener, another connect() fails with EALREADY.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EINPROGRESS EALREADY
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

int main() {
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const address = reinterpret_cast<sockaddr*>(&name);
    socklen_t length = sizeof name;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener == -1 && errno == EAFNOSUPPORT) unsupported("no Internet sockets here");
    if (bind(must(listener), address, length) == -1 && errno == EADDRNOTAVAIL) unsupported("no loopback network here");
    must(getsockname(listener, address, &length));
    must(listen(listener, 0));

    for (int made = 0; made < 100; ++made) {
        const int client = must(socket(AF_INET, SOCK_STREAM, 0));
        set_nonblocking(client);
        const int first = connect(client, address, length), error = errno;
        if (first == 0) continue;
        if (error == ECONNREFUSED || error == ECONNRESET) unsupported("a full queue refuses connections here");
        if (error == ENETUNREACH || error == EHOSTUNREACH) unsupported("the loopback network is down here");
        const int second = connect(client, address, length), after = errno;
        if (second == 0 || after == EISCONN) continue;  // it has been made meanwhile
        if (after == ECONNREFUSED || after == ECONNRESET) unsupported("a full queue refuses connections here");
        errno = error;
        observe("connect", first);
        errno = after;
        observe("connect again", second);
        return 0;
    }
    unsupported("the queue of a listener takes more than 100 connections here");
}
