// A non-blocking connect() to a listener with room connects at once or goes on meanwhile; then the socket becomes writable, without
// an error.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINPROGRESS
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s"), client = unix_socket();
    set_nonblocking(client);
    const UnixAddress name = unix_address("s");
    observe("connect", connect(client, name.address(), name.size), {"0", "-1 EINPROGRESS"});
    const int server = must(accept(listener, nullptr, nullptr));
    pollfd entry = {client, POLLOUT, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("writable", (entry.revents & POLLOUT) != 0);
    int error = -1;
    socklen_t length = sizeof error;
    must(getsockopt(client, SOL_SOCKET, SO_ERROR, &error, &length));
    observe("pending error", Error{error});
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("the server hears", Bytes{&byte, recv(server, &byte, 1, 0)});
}
