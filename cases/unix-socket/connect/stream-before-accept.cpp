// A stream connection stands as soon as the listener has queued it: the client connects and writes before any accept().
//
// ref:     POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH listen() DESCRIPTION
// profile: posix
// claims:  S1-087 S2-021

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = must(bound_socket("s"));
    observe("listen returns", listen(listener, 4));
    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address("s");
    observe("connect", connect(client, name.address(), name.size));
    observe("write", write(client, "early", 5));

    const int fd = accept(listener, nullptr, nullptr);
    char bytes[8] = "";
    observe("read after accept", Bytes{bytes, read(fd, bytes, sizeof bytes)});
}
