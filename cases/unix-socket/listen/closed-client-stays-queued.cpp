// What a client sent is there for the server, and the end behind it, even if the client has closed before it was accepted. (A
// connection that was aborted is reported as such.)
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH accept() ERRORS ECONNABORTED; POSIX.1-2024 XSH 2.10.13
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("s");
    observe("listen", listen(listener, 4));
    // Whether connect() returns before accept() is called is left open: the client is another process.
    Child client([] {
        const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
        const UnixAddress name = unix_address("s");
        observe("connect", connect(fd, name.address(), name.size));
        observe("write", write(fd, "abc", 3));
    });
    wait_for_data(listener);
    let_it_block(client.pid());
    const int fd = accept(listener, nullptr, nullptr);
    char bytes[8] = "";
    const ssize_t size = fd == -1 ? -1 : recv(fd, bytes, sizeof bytes, MSG_WAITALL);
    const int error = errno;
    observe("the client", client.wait());
    errno = error;
    observe("the server reads up to the end", Bytes{bytes, size}, {"\"abc\"", "-1 ECONNABORTED"});
}
