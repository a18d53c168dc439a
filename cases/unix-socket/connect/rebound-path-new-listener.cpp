// Once a path has been unlinked and bound anew, connect() reaches the new socket; connections to the old one stay.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH bind() DESCRIPTION; POSIX.1-2024 XSH unlink() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int old_listener = listening_socket("s");
    const int old_client = connected_socket("s");
    const int old_server = must(accept(old_listener, nullptr, nullptr));
    must(unlink("s"));
    const int listener = listening_socket("s");
    Gate heard;
    Child client([&] {
        const int fd = unix_socket();
        const UnixAddress name = unix_address("s");
        observe("connect", connect(fd, name.address(), name.size));
        must(send(fd, "new", 3, 0));
        heard.wait();
    });
    char bytes[8] = "";
    const ssize_t size = recv(must(accept(listener, nullptr, nullptr)), bytes, sizeof bytes, 0);
    heard.open();
    observe("the client", client.wait());
    observe("the new server hears", Bytes{bytes, size});
    set_nonblocking(old_listener);
    observe_would_block("the old listener", accept(old_listener, nullptr, nullptr));
    must(send(old_client, "old", 3, 0));
    observe("the old server hears", Bytes{bytes, recv(old_server, bytes, sizeof bytes, 0)});
}
