// A connected stream socket cannot be connected again, and its connection stays.
//
// ref:     POSIX.1-2024 XSH connect() ERRORS EISCONN
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    listening_socket("other");
    const UnixAddress name = unix_address("s"), other = unix_address("other");
    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect", connect(client, name.address(), name.size));
    observe("connect to the same listener", connect(client, name.address(), name.size));
    observe("connect to another", connect(client, other.address(), other.size));

    const int fd = must(accept(listener, nullptr, nullptr));
    must(write(client, "still", 5));
    char bytes[8] = "";
    observe("the first connection", Bytes{bytes, read(fd, bytes, sizeof bytes)});
}
