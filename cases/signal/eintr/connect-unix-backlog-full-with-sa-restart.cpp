// What becomes of a connect() that waits because a listener's queue is full, when a handler with SA_RESTART runs, is not clear from
// the standard: it goes on waiting for room, or it fails with EINTR. (A system may also refuse the connection at once, or wait for
// some time only.)
//
// ref:     POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS EINTR; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("socket", SOCK_STREAM, 0);
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
    Gate third_alarm;
    Child server([&] {
        third_alarm.wait();
        for (;;) accept(listener, nullptr, nullptr);
    });

    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    int result, error;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        result = connect(client, name.address(), name.size);
        error = errno;
    }
    errno = error;
    observe("connect to a full listener", result, {"0", "-1 EINTR", "-1 ECONNREFUSED", "-1 ETIMEDOUT"});
    observe("handler ran, unless refused", handled > 0 || (result == -1 && error != EINTR));
}
