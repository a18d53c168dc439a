// connect() that waits because a listener's queue is full fails with EINTR once a handler without SA_RESTART has run. (A system may
// also refuse the connection at once, or wait for some time only.)
//
// ref:     POSIX.1-2024 XSH connect() ERRORS EINTR; POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile: posix
// strength: shall fail
// assertion: unix-socket.connect.eintr-full-backlog

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    bound_socket("socket", SOCK_STREAM, 0);
    const UnixAddress name = unix_address("socket");
    bool full = false;
    for (int clients = 0; clients < 200 && !full; ++clients) {
        const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
        set_nonblocking(client);
        full = connect(client, name.address(), name.size) == -1;
        pollfd done = {client, POLLOUT, 0};  // a connection may also be made a little later
        if (full && errno == EINPROGRESS) full = poll(&done, 1, 1000) == 0;
    }
    if (!full) unsupported("a listener takes more than 200 connections");

    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    int result, error;
    {
        const Alarms alarms;
        result = connect(client, name.address(), name.size);
        error = errno;
    }
    observe("connect to a full listener", result, {EINTR, ECONNREFUSED, ETIMEDOUT});
    observe("handler ran, unless refused", handled > 0 || error != EINTR);
}
