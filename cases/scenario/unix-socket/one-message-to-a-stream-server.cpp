// A server started twice on one path, the first time ending without removing it, receives a message of a client that has no
// name of its own.
//
// ref:      POSIX.1-2024 XSH bind(); POSIX.1-2024 XSH listen(); POSIX.1-2024 XSH accept(); POSIX.1-2024 XSH unlink()
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-017 S3-024 S3-025

#include "support/sockets.hpp"

static int start_server(const UnixAddress& name) {
    unlink(name.un.sun_path);  // a former server may have left it
    const int listener = must(socket(AF_UNIX, SOCK_STREAM, 0));
    must(bind(listener, name.address(), name.size));
    must(listen(listener, 1));
    return listener;
}

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("server");
    must(close(start_server(name)));
    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect between two servers", connect(client, name.address(), name.size));

    const int listener = start_server(name);
    Child server([&] {
        const int connection = must(accept(listener, nullptr, nullptr));
        char text[64];
        observe("the server receives", Bytes{text, read(connection, text, sizeof text)});
        observe("and the end", read(connection, text, sizeof text));
        must(unlink("server"));
    });
    const int other = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const int connected = connect(other, name.address(), name.size);
    must(write(other, "Hello, server!", 14));
    must(close(other));
    observe("the server", server.wait());
    observe("connect to the second server", connected);
    struct stat status;
    observe("its file", stat("server", &status));
}
