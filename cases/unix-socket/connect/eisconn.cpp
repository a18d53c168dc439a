// A connected stream socket cannot be connected again, and its connection stays.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EISCONN
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    listening_socket("other");
    const UnixAddress name = unix_address("s"), other = unix_address("other");
    const int client = connected_socket("s");
    const int fd = must(accept(listener, nullptr, nullptr));

    observe("connect to the same listener", connect(client, name.address(), name.size));
    observe("connect to another", connect(client, other.address(), other.size));
    must(write(client, "still", 5));
    char bytes[8] = "";
    observe("the first connection", Bytes{bytes, read(fd, bytes, sizeof bytes)});
}
