// connect() that waits because a listener's queue is full fails with EINTR once a handler without SA_RESTART has run. (A system may
// refuse the connection at once instead.)
//
// ref:     POSIX.1-2024 XSH connect() ERRORS EINTR; POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    bound_socket("socket", SOCK_STREAM, 0);
    const UnixAddress name = unix_address("socket");
    for (int filled = 0; filled < 200; ++filled) {
        const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
        set_nonblocking(client);
        if (connect(client, name.address(), name.size) == -1) break;
    }

    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    int result, error;
    {
        const Alarms alarms;
        result = connect(client, name.address(), name.size);
        error = errno;
    }
    observe("connect to a full listener", result, {EINTR, ECONNREFUSED});
    observe("handler ran, unless refused", handled > 0 || error == ECONNREFUSED);
}
