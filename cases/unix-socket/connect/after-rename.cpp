// A socket file that was renamed is reached by its new name only.
//
// ref:      POSIX.1-2024 XSH rename() DESCRIPTION; POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS ENOENT
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("old");
    must(rename("old", "new"));
    const UnixAddress before = unix_address("old"), after = unix_address("new");
    observe("the old name", connect(unix_socket(), before.address(), before.size));
    Gate heard;
    Child client([&] {
        const int fd = unix_socket();
        observe("the new name", connect(fd, after.address(), after.size));
        must(send(fd, "x", 1, 0));
        heard.wait();
    });
    char byte = 0;
    const ssize_t size = recv(must(accept(listener, nullptr, nullptr)), &byte, 1, 0);
    heard.open();
    observe("the client", client.wait());
    observe("the server hears", Bytes{&byte, size});
}
