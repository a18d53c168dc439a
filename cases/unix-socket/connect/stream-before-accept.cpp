// A client may ask for its connection before the server calls accept(): the request waits in the queue, and nothing is lost.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-087 S2-021

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("s");
    observe("listen returns", listen(listener, 4));
    // Whether connect() returns before accept() is called or after it is left open, so the client is another process.
    Gate heard;
    Child client([&] {
        const int fd = unix_socket();
        const UnixAddress name = unix_address("s");
        observe("connect", connect(fd, name.address(), name.size));
        observe("write", write(fd, "early", 5));
        heard.wait();
    });
    let_it_block(client.pid());
    const int fd = accept(listener, nullptr, nullptr);
    char bytes[8] = "";
    const ssize_t size = read(fd, bytes, sizeof bytes);
    heard.open();
    observe("client", client.wait());
    observe("read after accept", Bytes{bytes, size});
}
