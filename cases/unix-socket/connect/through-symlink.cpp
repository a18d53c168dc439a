// connect() follows a symbolic link to the socket.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XBD 4.16 Pathname Resolution
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    must(symlink("s", "link"));
    must(symlink("link", "link to it"));
    Gate heard;
    Child client([&] {
        const int fd = unix_socket();
        const UnixAddress name = unix_address("link to it");
        observe("connect", connect(fd, name.address(), name.size));
        must(send(fd, "hello", 5, 0));
        heard.wait();
    });
    const int fd = accept(listener, nullptr, nullptr);
    char bytes[8] = "";
    const ssize_t size = recv(fd, bytes, sizeof bytes, 0);
    heard.open();
    observe("the client", client.wait());
    observe("the server hears", Bytes{bytes, size});
}
